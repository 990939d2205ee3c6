using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Explaining;
using Fetial.Cli.Output;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial explain</c>: what a code means, why it matters and how to mend it.</summary>
public sealed class ExplainVerb : IVerb
{
    private readonly Argument<string> code = new("CODE") { Description = "The code of a finding, like F301.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> all = new("--all") { Description = "Explain every code, in Markdown." };

    public Command Build(Host host)
    {
        var command = new VerbCommand("explain", "What does the code of a finding mean, and what can be done about it?")
        {
            Example = "fetial explain F301",
            Arguments = { code },
            Options = { all },
        };
        command.SetAction(parsed => Run(parsed.GetValue(code), parsed.GetValue(all), host));
        return command;
    }

    private static int Run(string? code, bool all, Host host)
    {
        if (all)
        {
            FindingsPage.Write(host.Out, Codes.All);
        }
        else if (code is not null)
        {
            Write(code, Terminal.Of(host));
        }
        else
        {
            throw new CommandException("`fetial explain` needs CODE: the code of a finding, like F301", "To read all of them: fetial explain --all");
        }

        return ExitCode.Clean;
    }

    private static void Write(string code, Terminal terminal)
    {
        var entry = Codes.Find(code);
        terminal.Line(terminal.Paint($"{entry.Code}  {entry.Title}", Ink.Bold));
        terminal.Line();
        terminal.Paragraph(entry.Explanation);
        terminal.Line();
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(minimum: 30)]);
        table.Add("What to do", entry.HowToFix);
        table.Add("Why", entry.Why);
        table.Write(terminal);
    }
}
