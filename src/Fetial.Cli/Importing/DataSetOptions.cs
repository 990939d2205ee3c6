using System.CommandLine;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Importing;

/// <summary>The options that the imports of data sets have in common.</summary>
internal sealed class DataSetOptions
{
    private readonly Option<string> folder = new("--out") { Description = "The folder to make; it must not exist yet, or be empty.", HelpName = "DIR", Required = true };
    private readonly Option<string> report = new("--report") { Description = "Write the whole report, one line for each remark.", HelpName = "FILE" };
    private readonly Option<bool> force = new("--force") { Description = "Write into a folder with content; its files of the same names are replaced." };

    public void AddTo(Command command)
    {
        command.Options.Add(folder);
        command.Options.Add(report);
        command.Options.Add(force);
    }

    public DataSetRun Read(ParseResult parsed, Host host) =>
        new(parsed.GetRequiredValue(folder), parsed.GetValue(report), parsed.GetValue(force), host);
}
