using System.Diagnostics;
using System.Globalization;
using Fetial.Bench.Scale.Generation;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Situations;
using Fetial.Text;
using Fetial.Workspaces;

namespace Fetial.Bench.Scale;

/// <summary>One edited line, and another day, until the findings are there again.</summary>
internal static class EditMeasurement
{
    private const int Runs = 7;

    public static void Line(int count, int seed, TextWriter output)
    {
        var texts = PortfolioGenerator.Make(count, seed).Texts;
        var workspace = Workspace.Open("generated", texts, default);
        var text = texts.First(t => t.Content.Contains("  amount     EUR ", StringComparison.Ordinal));
        var at = text.Content.IndexOf("  amount     EUR ", StringComparison.Ordinal) + "  amount     EUR ".Length;
        Measure(count, "an amount changed", workspace, run => new SourceText(text.Path, text.Content[..at] + (run + 1).ToString(CultureInfo.InvariantCulture) + text.Content[at..]), output);

        // A prohibition that clashes becomes a promise and a prohibition again, so that a finding goes and comes.
        var clashing = workspace.Report.Findings.First(f => f.Kind == FindingKind.Contradiction).Clauses.First(c => c.Side == "out");
        var file = texts.First(t => t.Path == clashing.File);
        var article = file.Content.IndexOf($"article {clashing.Id} ", StringComparison.Ordinal);
        var word = file.Content.IndexOf("must not ", article, StringComparison.Ordinal);
        var turned = new SourceText(file.Path, file.Content[..word] + "must     " + file.Content[(word + "must not ".Length)..]);
        Measure(count, "a contradiction gone or come", workspace, run => run % 2 == 0 ? turned : file, output);
    }

    private static void Measure(int count, string edit, Workspace workspace, Func<int, SourceText> edited, TextWriter output)
    {
        var (wall, processor, findings) = (new List<double>(), new List<double>(), new List<int>());
        for (var run = 0; run < Runs + 1; run++)
        {
            var text = edited(run);
            var before = Clock.Processor();
            var watch = Stopwatch.StartNew();
            workspace = workspace.Edit(text);
            wall.Add(watch.Elapsed.TotalMilliseconds);
            processor.Add((Clock.Processor() - before) * 1000);
            findings.Add(workspace.Report.Findings.Length);
        }

        output.WriteLine($"{count} commitments, {edit}: {Clock.Median(wall[1..]):0.0} ms wall, {Clock.Median(processor[1..]):0.0} ms processor, median of {Runs}; {string.Join(" or ", findings.Distinct())} findings; {workspace.Work}; load {Clock.Load()}");
    }

    /// <param name="folders">A portfolio on disk, with those that it uses.</param>
    /// <param name="output">Where to write to.</param>
    public static void Day(string[] folders, TextWriter output)
    {
        var texts = folders.SelectMany(f => Directory.EnumerateFiles(f, "*.fetial", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).Select(f => new SourceText(f, File.ReadAllText(f))).ToList();
        var architecture = Portfolio.Load("case", texts);
        var (views, processor) = (new List<double>(), new List<double>());
        var seen = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var run = 0; run < 30; run++)
        {
            var before = Clock.Processor();
            var watch = Stopwatch.StartNew();
            var perspective = new Perspective(architecture, new Standpoint(architecture.ResearchedTo - (30 * run), null, null, null));
            foreach (var check in Check.All)
            {
                var one = Stopwatch.StartNew();
                _ = check.Run(perspective).Count();
                if (!seen.TryGetValue(check.GetType().Name, out var times))
                {
                    seen[check.GetType().Name] = times = [];
                }

                times.Add(one.Elapsed.TotalMilliseconds);
            }

            views.Add(watch.Elapsed.TotalMilliseconds);
            processor.Add((Clock.Processor() - before) * 1000);
        }

        // The first runs compile.
        output.WriteLine($"{folders[0]}, another day, all checks: {Clock.Median(views[15..]):0.0} ms wall, {Clock.Median(processor[15..]):0.0} ms processor, median of 15; load {Clock.Load()}");
        foreach (var (name, times) in seen.OrderByDescending(s => Clock.Median(s.Value[15..])).Take(8))
        {
            output.WriteLine($"  {name,-24} {Clock.Median(times[15..]),8:0.0} ms wall");
        }
    }
}
