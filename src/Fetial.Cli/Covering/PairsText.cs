using System.Collections.Immutable;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Coverage;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Covering;

/// <summary>Who owes what to whom, for people.</summary>
internal sealed class PairsText(Terminal terminal, LoadedPortfolio portfolio, CoverRequest request)
{
    public void Write(Perspective view, ImmutableArray<OwedSpell> spells)
    {
        StandpointHeader.Write(terminal, portfolio, view);
        var from = spells.Select(s => s.From.Index).Distinct().Count();
        var to = spells.Select(s => s.To.Index).Distinct().Count();
        terminal.Paragraph($"{Plural.Of(from, "actor owes", "actors owe")} something to {Plural.Of(to, "actor")}, in {Plural.Of(spells.Length, "spell")} of days, whatever each promise waits for.", indent: 2);
        terminal.Line();
        var table = new TextTable([TextColumn.Wrapping(14), TextColumn.Wrapping(14), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(16)]);
        table.Add(new TextCell("who owes", Ink.Dim), new TextCell("to whom", Ink.Dim), new TextCell("what", Ink.Dim), new TextCell("from", Ink.Dim), new TextCell("to", Ink.Dim), new TextCell("by", Ink.Dim));
        foreach (var spell in spells)
        {
            table.Add(spell.From.Name, spell.To.Name, spell.Kind, Calendar.Text(Math.Max(spell.Start, 0)), spell.End is { } end ? Calendar.Text(end) : "still runs", string.Join(", ", spell.Clauses));
        }

        table.Write(terminal);
        terminal.Line();
        terminal.Line($"fetial cover {string.Join(' ', request.Folders)} --pairs --format csv");
    }
}
