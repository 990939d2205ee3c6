using System.Collections.Immutable;
using Fetial.Cli.Output;
using Fetial.Strategy.Games;

namespace Fetial.Cli.Strategies;

/// <summary>The games that a question declares, for people: every equilibrium, at the values stated and over the ranges.</summary>
internal sealed class GamesText(Terminal terminal)
{
    public void Write(ImmutableArray<GameAnswer> games)
    {
        foreach (var game in games)
        {
            terminal.Line(terminal.Paint($"Game: {game.Card.Title}", Ink.Bold));
            terminal.Paragraph(game.AtValues?.Sentence ?? game.Fault ?? "", indent: 2);
            terminal.Paragraph($"{game.Card.Name}: {string.Join(", ", game.Question.Values.Select(v => $"{v.Key} {FigureText.Of(v.Value)}"))}{Because(game)}", indent: 2);
            if (!game.Parts.IsEmpty)
            {
                Table(game);
            }

            terminal.Line();
        }
    }

    private static string Because(GameAnswer game) =>
        game.Question.Values.Select(v => v.Value.Because).FirstOrDefault(b => b is not null) is { } because ? $"; {because}" : "";

    private void Table(GameAnswer game)
    {
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Number(), TextColumn.Number(), TextColumn.Number(), TextColumn.Wrapping(24)], indent: 2);
        table.Add("", new TextCell("as stated", Ink.Dim), new TextCell("least", Ink.Dim), new TextCell("most", Ink.Dim), "");
        var whole = game.Corners - game.Failed;
        foreach (var part in game.Parts)
        {
            var seen = part.Seen < whole ? $" (in {part.Seen} of {whole} corners)" : "";
            if (part.Words.IsEmpty)
            {
                table.Add(part.Key, part.Value is { } value ? FigureText.Of(value) : "", part.Least is { } least ? FigureText.Of(least) : "", part.Most is { } most ? FigureText.Of(most) : "", $"{part.Meaning}{seen}");
            }
            else
            {
                table.Add(part.Key, "", "", "", $"{part.Meaning}: {string.Join(", ", part.Words)}{seen}");
            }
        }

        table.Write(terminal);
        if (game.Corners > 1)
        {
            terminal.Paragraph($"Least and most over the {game.Corners} corners of the ranges and the values stated{(game.Failed > 0 ? $"; in {game.Failed} of them the values cannot be together" : "")}.", indent: 2);
        }
    }
}
