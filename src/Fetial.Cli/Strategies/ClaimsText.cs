using Fetial.Cli.Output;
using Fetial.Strategy.Plan;

namespace Fetial.Cli.Strategies;

/// <summary>The claim behind a promise taken apart, the models run beside it, and what does not follow.</summary>
internal sealed class ClaimsText(Terminal terminal)
{
    public void Write(PromisePlan plan)
    {
        terminal.Line(terminal.Paint("The claim taken apart, over the stated ranges", Ink.Bold));
        foreach (var claim in plan.Claims)
        {
            terminal.Paragraph($"{Mark(claim.Verdict)} {claim.Statement} It holds {claim.Condition}{(claim.Verdict == RangeVerdict.Undetermined ? $". At the values stated it {(claim.AtValues ? "holds" : "fails")}" : "")}.", indent: 2);
        }

        terminal.Line();
        foreach (var game in plan.Games)
        {
            Game(game);
        }

        terminal.Line(terminal.Paint("What does not follow", Ink.Bold));
        foreach (var words in PromiseClaims.DoesNotFollow)
        {
            terminal.Paragraph($"- {words}", indent: 2);
        }

        terminal.Line();
    }

    private static string Mark(RangeVerdict verdict) => verdict switch
    {
        RangeVerdict.Holds => "✔ holds:",
        RangeVerdict.Fails => "✖ fails:",
        _ => "? undetermined:",
    };

    private void Game(GameRun game)
    {
        terminal.Line(terminal.Paint(game.Card is { } card ? $"{card.Title} ({card.Name})" : game.Question.Model, Ink.Bold));
        foreach (var fault in game.Faults)
        {
            terminal.Paragraph($"✖ not run: {fault}.", indent: 2);
        }

        if (game.Card is null || !game.Faults.IsEmpty)
        {
            terminal.Line();
            return;
        }

        terminal.Paragraph(game.Sentences.Length == 1 ? game.Sentence : $"? Undetermined. {game.Sentence}", indent: 2);
        foreach (var other in game.Sentences.Length > 1 ? game.Sentences.AsEnumerable() : [])
        {
            terminal.Paragraph($"{FigureText.Percent(other.Share)} of the draws: {other.Sentence}", indent: 4);
        }

        var table = new TextTable([TextColumn.Fixed(), TextColumn.Number(), TextColumn.Number(), TextColumn.Number(), TextColumn.Wrapping(20)], indent: 2);
        table.Add("", "value", "least", "most", "");
        foreach (var figure in game.Figures)
        {
            table.Add(figure.Key, FigureText.Of(figure.Value), FigureText.Of(figure.Least), FigureText.Of(figure.Most), figure.Meaning);
        }

        table.Write(terminal);
        var assumed = game.Values.Select(v => $"{v.Parameter.Key} {FigureText.Of(v.Range)}{(v.IsDefault ? " (default)" : "")}");
        terminal.Paragraph($"Assumed: {string.Join(", ", assumed)}. {string.Join(" ", game.Question.Values.Select(v => FigureText.Because(v.Value)).Distinct())}", indent: 2);
        terminal.Paragraph(game.Card.Boundary, indent: 2);
        terminal.Line();
    }
}
