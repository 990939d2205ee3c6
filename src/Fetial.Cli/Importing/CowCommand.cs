using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Exchange.Cow;

namespace Fetial.Cli.Importing;

/// <summary><c>fetial import cow</c>: the Formal Alliances data set of the Correlates of War project.</summary>
internal sealed class CowCommand
{
    private readonly Argument<string> file = new("FILE") { Description = "The roster by member, alliance_v4.1_by_member.csv." };
    private readonly DataSetOptions options = new();

    public VerbCommand Build(Host host)
    {
        var command = new VerbCommand("cow", "Write alliances with their parties by day and what these owe each other (Correlates of War, Formal Alliances 4.1).")
        {
            Example = "fetial import cow alliance_v4.1_by_member.csv --out alliances",
            Arguments = { file },
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var run = options.Read(parsed, host);
            var name = parsed.GetRequiredValue(file);
            return run.Run(
                () =>
                {
                    using var stream = run.Open(name);
                    return CowImport.Run(stream, Path.GetFileName(name));
                },
                $"fetial cover {run.Folder} --pairs --format csv");
        });
        return command;
    }
}
