using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Exchange.Kiel;

namespace Fetial.Cli.Importing;

/// <summary><c>fetial import kiel</c>: the tables of the Ukraine Support Tracker.</summary>
internal sealed class KielCommand
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "data_explorer.csv, weapons.csv (not without the first) and release_info.csv, in any order.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly DataSetOptions options = new();

    public VerbCommand Build(Host host)
    {
        var command = new VerbCommand("kiel", "Write lines of the ledger: what each giver allocated and pledged to Ukraine (Kiel Institute, Ukraine Support Tracker).")
        {
            Example = "fetial import kiel data_explorer.csv weapons.csv release_info.csv --out kiel",
            Arguments = { files },
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var run = options.Read(parsed, host);
            return run.Run(
                () => KielImport.Run(parsed.GetRequiredValue(files).Select(f => (Path.GetFileName(f), (Func<Stream>)(() => run.Open(f))))),
                $"fetial track {run.Folder} --only ledger");
        });
        return command;
    }
}
