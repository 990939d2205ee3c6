using System.CommandLine;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial import</c>: turns another format into text.</summary>
public sealed class ImportVerb : IVerb
{
    private readonly Argument<string> file = new("FILE") { Description = "The sheet: .csv or .xlsx." };
    private readonly Option<string> map = new("--map") { Description = "Which column becomes which slot.", HelpName = "FILE", Required = true };
    private readonly Option<string> folder = new("--out") { Description = "The folder to write the text to.", HelpName = "DIR", Required = true };

    public Command Build(Host host)
    {
        var sheet = new VerbCommand("sheet", "Write one declaration for each row of a spreadsheet.")
        {
            Example = "fetial import sheet grain-pledges.csv --map grain-pledges.map --out corpus/atlantia/pledges",
            Arguments = { file },
            Options = { map, folder },
        };
        sheet.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), parsed.GetRequiredValue(map), parsed.GetRequiredValue(folder), host));
        return new VerbCommand("import", "Turn a spreadsheet into text.")
        {
            Example = sheet.Example,
            Subcommands = { sheet },
        };
    }

    private static int Run(string file, string map, string folder, Host host) =>
        throw NotBuilt.Yet("import sheet", file, map, folder, host); // filled when the core is merged
}
