using System.Globalization;
using System.Text.RegularExpressions;
using Fetial.Bench.Scale.Generation;

namespace Fetial.Bench.Scale.Peers;

/// <summary>
/// A PostgreSQL server of its own in a temporary folder, reached by a socket in that folder, gone when disposed. Needs the programs of Debian's package
/// <c>postgresql</c>; run by root, it runs as the user <c>postgres</c>, because the server refuses root.
/// </summary>
internal sealed partial class PostgresPeer : IDisposable
{
    private const string Programs = "/usr/lib/postgresql/15/bin/";
    private readonly string folder = Directory.CreateTempSubdirectory("fetial-postgres-").FullName;

    public PostgresPeer()
    {
        Processes.Run("chmod", ["777", folder]);
        Call("initdb", "-D", folder + "/data", "-U", "bench", "-A", "trust", "--no-sync");
        Call("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o",
            $"-k {folder} -c listen_addresses='' -c shared_buffers=512MB -c work_mem=512MB -c fsync=off -c max_wal_size=4GB -c jit=off", "start");
    }

    /// <summary>Loads and analyses the facts, and times the range join several times: seconds of wall time, of processor time, and the pairs.</summary>
    public (List<double> Wall, List<double> Processor, long Pairs) Join(IReadOnlyCollection<PlainFact> facts, int runs)
    {
        var csv = folder + "/facts.csv";
        File.WriteAllLines(csv, facts.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Clause},{f.Bearer},{f.Verb},{f.Thing},{f.Whom},{(f.Out ? 't' : 'f')},{f.First},{f.Last}")));
        Sql("create unlogged table fact (clause int, bearer int, verb int, thing int, whom int, ruled_out bool, first int, last int)", $"\\copy fact from '{csv}' csv", "vacuum analyze fact");
        var query = "select count(*) from fact i join fact o using (bearer, verb, thing, whom) where not i.ruled_out and o.ruled_out and i.first <= o.last and o.first <= i.last";
        var (wall, processor, pairs) = (new List<double>(), new List<double>(), 0L);
        for (var run = 0; run < runs; run++)
        {
            // One process, so that its processor time is the whole of it.
            var output = Sql("set max_parallel_workers_per_gather = 0", "set client_min_messages = log", "set log_executor_stats = on", "\\timing on", query);
            wall.Add(Number(Timing().Match(output).Groups[1].Value) / 1000);
            processor.Add(Usage().Matches(output).Select(m => Number(m.Groups[1].Value) + Number(m.Groups[2].Value)).Max());
            pairs = long.Parse(Count().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        }

        return (wall, processor, pairs);
    }

    public void Dispose()
    {
        Call("pg_ctl", "-D", folder + "/data", "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private string Sql(params string[] commands) =>
        Call("psql", ["-h", folder, "-U", "bench", "-d", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1", .. commands.SelectMany(c => new[] { "-c", c })]);

    private string Call(string program, params string[] arguments) => Environment.UserName == "root"
        ? Processes.Run("runuser", ["-u", "postgres", "--", Programs + program, .. arguments], folder).Output
        : Processes.Run(Programs + program, arguments, folder).Output;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Time: ([0-9.]+) ms")]
    private static partial Regex Timing();

    [GeneratedRegex(@"!\s+([0-9.]+) s user, ([0-9.]+) s system, [0-9.]+ s elapsed")]
    private static partial Regex Usage();

    [GeneratedRegex(@"-+\s+(\d+)\s+\(1 row\)")]
    private static partial Regex Count();
}
