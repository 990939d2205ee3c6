using System.CommandLine;
using Fetial.Claims;
using Fetial.Cli.Claiming;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Covering;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Cli.Showing;
using Fetial.Cli.Strategies;
using Fetial.Situations;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial claims</c>: what do people say of the architecture, and does it bear them out?</summary>
public sealed class ClaimsVerb : IVerb
{
    private readonly Argument<string[]> subject = new("DIR ID…")
    {
        Description = "Folders or files to read, then the ids of claims to look at closely; without ids, all claims in a list.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = Checked.Choice("--format", "Text for people (the default), JSON or CSV for programs, or a Markdown table.", "text", "json", "csv", "md");

    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("claims", "What do people claim, and does it hold? Verdicts, tests, what attacks what.")
        {
            Example = "fetial claims corpus/atlantia slow-prolongs",
            Arguments = { subject },
        };
        standpoint.AddTo(command);
        command.Options.Add(format);
        output.AddWidthTo(command);
        command.SetAction(parsed => Run(parsed.GetValue(subject) ?? [], parsed.GetValue(format) ?? "text", standpoint.Read(parsed), host, output.TerminalFor(parsed)));
        return command;
    }

    private static int Run(IReadOnlyList<string> words, string format, Standpoint standpoint, Host host, Terminal terminal)
    {
        var folders = words.Where(w => Path.Exists(Path.GetFullPath(w, host.CurrentDirectory))).ToList();
        var ids = words.Except(folders, StringComparer.Ordinal).ToList();
        folders = folders.Count == 0 ? ["."] : folders;
        var (portfolio, view) = Questions.Load(folders, standpoint, host);
        var claims = view.Architecture.Claims;
        var asked = ids.ConvertAll(id => claims.FirstOrDefault(c => c.Id == id) ?? throw new CommandException(
            $"no claim has the id {id}", Nearest.To(id, [.. claims.Select(c => c.Id)]) is { } near ? $"Did you mean {near}?" : "To list them: fetial claims DIR"));
        var book = new ClaimBook(view, scenario => portfolio.Bind(scenario));
        var report = asked.Count == 0 ? book.Report() : new ClaimsReport(view, [.. asked.Select(book.Of)]);
        var commands = new ClaimCommands(folders, standpoint, view.Architecture);
        switch (format)
        {
            case "json":
                ClaimJson.Write(host.Out, portfolio, report, commands);
                break;
            case "csv":
                CoverRows.WriteCsv(host.Out, ClaimRows.Of(report));
                break;
            case "md":
                CoverRows.WriteMarkdown(host.Out, ClaimRows.Of(report));
                break;
            case "text" when asked.Count > 0:
                Sheets(report, commands, terminal);
                break;
            default:
                new ClaimText(terminal, portfolio, folders).Write(report);
                break;
        }

        return Questions.Exit(portfolio, view);
    }

    private static void Sheets(ClaimsReport report, ClaimCommands commands, Terminal terminal)
    {
        foreach (var (claim, i) in report.Claims.Select((c, i) => (c, i)))
        {
            if (i > 0)
            {
                terminal.Line();
            }

            ClaimSheet.Write(new SheetPage(terminal), report.Perspective, claim, commands);
        }
    }
}
