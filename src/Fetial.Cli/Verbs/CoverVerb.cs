using System.CommandLine;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Covering;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Coverage;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Cli.Verbs;

/// <summary><c>fetial cover</c>: who is protected by whom, against what, where, when, how strongly, and what is left open?</summary>
public sealed class CoverVerb : IVerb
{
    private static readonly string[] Formats = ["text", "json", "html", "csv", "md"];

    private readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders or files to read together; the current folder if none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> of = new("--of") { Description = "Whose cover: an actor; an organisation or a class stands for its members.", HelpName = "NAME" };

    private readonly Option<string> against = new("--against") { Description = "The threat, a hostile act: \"X attacks Y\", or \"X attacks Y anew\". Else every hostile act.", HelpName = "SENTENCE" };

    private readonly Option<string> from = Checked.Day("--from", "The first day; else that of the first promise.");

    private readonly Option<string> to = Checked.Day("--to", "The last day; else the as-of day.");

    private readonly Option<string> at = new("--at") { Description = "The wanted level: days and places below it are gaps, and exit 1.", HelpName = "LEVEL" };

    private readonly Option<string> where = new("--where") { Description = "The places, as in a text: \"Ukraine controlled by Ukraine\". Else the land of whom it is asked.", HelpName = "PLACE" };

    private readonly Option<string> ladder = new("--ladder") { Description = "The ladder of the levels: response (the default), pressure, or one of the portfolio.", HelpName = "NAME" };

    private readonly Option<string> count = Checked.Choice("--count", "What counts towards --at: firm promises (the default), also those that need others' consent, also duties whose means the bearer chooses.", "firm", "consent", "discretion");

    private readonly Option<string[]> without = new("--without") { Description = "Leave out the promises of this actor; may be repeated.", HelpName = "NAME" };

    private readonly Option<string> exits = Checked.Number("--exits", "Tell what is left after the worst exits of up to so many guarantors, and what each exit costs.", 1, 3);

    private readonly Option<bool> matrix = new("--matrix") { Description = "Tables: whom by year; and which component by whom." };

    private readonly Option<bool> overlap = new("--overlap") { Description = "Which promises reinforce each other, and which complement." };

    private readonly Option<bool> pairs = new("--pairs") { Description = "Who owes what to whom, as spells of days; with --of, only to them." };

    private readonly Option<string> format = Checked.Choice("--format", "Text for people (the default), JSON or CSV for programs, a page of HTML to mail and print, or a Markdown table.", Formats);

    private readonly StandpointOptions standpoint = new();

    public Command Build(Host host)
    {
        var output = new OutputOptions(host);
        var command = new VerbCommand("cover", "Whom do the promises leave uncovered? Levels by day and place, gaps, and what an exit would open.")
        {
            Example = "fetial cover corpus/atlantia --of Atlantia --against \"Borduria attacks Atlantia\" --at supply",
            Arguments = { folders },
            Options = { of, against, at, from, to, where, ladder, count, without, exits, matrix, overlap, pairs },
        };
        standpoint.AddTo(command);
        command.Options.Add(format);
        output.AddFileTo(command);
        command.SetAction(parsed => output.Deliver(parsed, (towards, terminal) => Run(Read(parsed, output), towards, terminal)));
        return command;
    }

    private CoverRequest Read(ParseResult parsed, OutputOptions output) => new(
        parsed.GetValue(folders) is { Length: > 0 } given ? [.. given] : ["."],
        parsed.GetValue(of), parsed.GetValue(against), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(at), parsed.GetValue(where),
        parsed.GetValue(ladder) ?? CoverageQuestion.ResponseLadder,
        parsed.GetValue(count) switch { "consent" => Counting.Consent, "discretion" => Counting.Discretion, _ => Counting.Firm },
        [.. parsed.GetValue(without) ?? []],
        Checked.Number(parsed, exits) ?? 0,
        parsed.GetValue(matrix), parsed.GetValue(overlap), parsed.GetValue(pairs),
        standpoint.Read(parsed),
        output.FormatOf(parsed, format, Formats) switch { "html" => CoverFormat.Html, "json" => CoverFormat.Json, "csv" => CoverFormat.Csv, "md" => CoverFormat.Markdown, _ => CoverFormat.Text });

    private static int Run(CoverRequest request, Host host, Terminal terminal)
    {
        var portfolio = PortfolioLoader.Load(request.Folders, host.CurrentDirectory);
        if (request.Of is null && !request.Pairs)
        {
            throw new CommandException("whose cover is asked about", "Name somebody: --of NAME; or ask for all promises between all actors: --pairs.");
        }

        var (architecture, cover) = request.Of is null ? (portfolio.Bind(request.Standpoint.Scenario), null) : Bind(portfolio, request);
        StandpointOptions.Ensure(request.Standpoint, architecture);
        var view = new Perspective(architecture, request.Standpoint);
        var answer = new CoverOutput(host.Out, terminal, portfolio, request, view);
        var hasGap = request.Pairs ? answer.Pairs(cover) : answer.Cover(Question(request, architecture, cover ?? throw new InvalidOperationException("a question is bound above")));
        var unread = portfolio.Faults.Any(fault => fault.IsError) || architecture.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        return hasGap || unread ? ExitCode.Findings : ExitCode.Clean;
    }

    private static (Architecture Architecture, ExpectedCover? Cover) Bind(LoadedPortfolio portfolio, CoverRequest request)
    {
        var (architecture, question) = Reading.Question.Bind(portfolio, request.Standpoint.Scenario, request.Line);
        return question.Cover is { } cover ? (architecture, cover) : throw new CommandException($"this cannot be read: {request.Line}", "Write names as the portfolio declares them.");
    }

    private static CoverageQuestion Question(CoverRequest request, Architecture architecture, ExpectedCover cover)
    {
        var ladders = architecture.Vocabulary.Ladders.Select(l => l.Key).ToList();
        if (Ladder.Of(architecture.Vocabulary, request.Ladder) is not { } steps)
        {
            throw new CommandException($"no ladder is named {request.Ladder}", $"There are: {string.Join(", ", ladders)}.");
        }

        if (cover.Level is { } level && steps.Step(level) is null)
        {
            throw new CommandException($"the ladder {request.Ladder} has no step {level}", $"Its steps are: {string.Join(" < ", steps.Steps)}.");
        }

        var without = request.Without.Select(name => architecture.FindActor(name) ?? throw new CommandException(
            $"no actor is named {name}", CommandLine.Nearest.To(name, [.. architecture.Actors.Select(a => a.Name)]) is { } near ? $"Did you mean {near}?" : "Write a name as the portfolio declares it."));
        return new CoverageQuestion(cover, request.Ladder, request.Counting, [.. without], request.Exits);
    }
}
