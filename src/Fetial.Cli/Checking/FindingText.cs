using Fetial.Cli.Output;
using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>Prints one finding: what is contested in words, then the clauses in columns, then the sentence and the way out.</summary>
public sealed class FindingText(Terminal terminal, ClausePlaces places, bool inFull)
{
    /// <summary>Clauses of one side that are shown unless everything is.</summary>
    public const int SideLimit = 4;

    private const int Indent = 6;

    /// <summary>Longer sides stand over their clauses where the columns do not fit.</summary>
    private const int SideWidth = 14;

    /// <summary>A reading narrower than this is hard to read; it then goes to a line of its own.</summary>
    private const int ReadableWidth = 36;

    /// <summary>The finding in one line, or as many as its title needs.</summary>
    public void Brief(Finding finding)
    {
        var mark = Marks.Of(finding.Severity);
        var head = $"{mark} {finding.Code}  ";
        var tags = $"{Names.Text(finding.Certainty)} · {Names.Text(finding.Standing)} · {Names.Text(finding.Evidence)}";
        var room = terminal.Width - 2 - DisplayWidth.Of(head);
        var painted = $"  {mark.On(terminal)} {terminal.Paint(finding.Code, Ink.Bold)}  ";
        var gap = room - DisplayWidth.Of(finding.Title) - tags.Length;
        if (gap >= 2)
        {
            terminal.Line($"{painted}{terminal.Paint(finding.Title, Ink.Bold)}{new string(' ', gap)}{terminal.Paint(tags, Ink.Dim)}");
            return;
        }

        var lines = TextWrap.Lines(finding.Title, Math.Max(20, room));
        terminal.Line(painted + terminal.Paint(lines[0], Ink.Bold));
        foreach (var line in lines.Skip(1))
        {
            terminal.Line(new string(' ', 2 + DisplayWidth.Of(head)) + terminal.Paint(line, Ink.Bold));
        }

        terminal.Line(new string(' ', Indent) + terminal.Paint(tags, Ink.Dim));
    }

    public void Full(Finding finding)
    {
        Brief(finding);
        Clauses(finding);
        terminal.Paragraph(Sentence.Begun(finding.Message), Indent);
        var print = $"fingerprint {finding.Code}-{finding.Fingerprint}";
        var resolve = TextWrap.Lines(finding.Resolve, terminal.Width - Indent - 9);
        for (var i = 0; i < resolve.Count; i++)
        {
            var line = (i == 0 ? "Resolve  " : "         ") + resolve[i];
            var gap = terminal.Width - Indent - DisplayWidth.Of(line) - print.Length;
            var last = i == resolve.Count - 1;
            terminal.Line(new string(' ', Indent) + line + (last && gap >= 2 ? new string(' ', gap) + terminal.Paint(print, Ink.Dim) : ""));
            if (last && gap < 2)
            {
                terminal.Line(new string(' ', Indent + 9) + terminal.Paint(print, Ink.Dim));
            }
        }

        terminal.Line();
    }

    private void Clauses(Finding finding)
    {
        var shown = finding.Clauses.GroupBy(clause => clause.Side).SelectMany(side => inFull ? side : side.Take(SideLimit)).ToList();
        if (shown.Count > 0)
        {
            var fixedWidth = Indent + shown.Max(c => c.Side.Length) + shown.Max(c => c.Id.Length) + shown.Max(c => DisplayWidth.Of(c.Standing)) + shown.Max(c => Place(c).Length) + 8;
            var natural = Math.Min(ReadableWidth, shown.Max(c => DisplayWidth.Of(c.Reading)));
            if (terminal.Width - fixedWidth >= natural)
            {
                InColumns(shown).Write(terminal);
            }
            else if (shown.Max(c => c.Side.Length) <= SideWidth)
            {
                Stacked(shown, Indent).Write(terminal);
            }
            else
            {
                UnderSides(shown);
            }
        }

        foreach (var side in finding.Clauses.GroupBy(clause => clause.Side).Where(side => !inFull && side.Count() > SideLimit))
        {
            terminal.Line($"{new string(' ', Indent)}… and {side.Count() - SideLimit} more{(side.Key.Length > 0 ? $" ({side.Key})" : "")}");
        }
    }

    private TextTable InColumns(IEnumerable<FindingClause> clauses)
    {
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(), TextColumn.Fixed(), TextColumn.Fixed()], Indent);
        foreach (var clause in clauses)
        {
            table.Add(clause.Side, new TextCell(clause.Id, Ink.Cyan), clause.Reading, clause.Standing, new TextCell(Place(clause), Ink.Dim));
        }

        return table;
    }

    /// <summary>Long values of a divergence stand over their clauses; beside them they would leave no room.</summary>
    private void UnderSides(List<FindingClause> clauses)
    {
        foreach (var side in clauses.GroupBy(clause => clause.Side))
        {
            terminal.Paragraph(side.Key, Indent);
            Stacked([.. side.Select(clause => clause with { Side = "" })], Indent).Write(terminal);
        }
    }

    /// <summary>The reading below the rest, which stays in columns where these fit.</summary>
    private TextTable Stacked(List<FindingClause> clauses, int indent)
    {
        var table = new TextTable([TextColumn.Wrapping(6), TextColumn.Wrapping(30)], indent);
        var (side, id, standing, place) = (clauses.Max(c => c.Side.Length), clauses.Max(c => c.Id.Length), clauses.Max(c => c.Standing.Length), clauses.Max(c => Place(c).Length));
        var aligned = indent + side + id + standing + place + 6 <= terminal.Width;
        foreach (var clause in clauses)
        {
            // The table keeps single blanks only, so the columns are held by blanks that do not break.
            var head = aligned
                ? $"{clause.Id.PadRight(id)}  {clause.Standing.PadRight(standing)}  {Place(clause)}".Replace(' ', '\u00A0')
                : string.Join(" · ", new[] { clause.Id, clause.Standing }.Where(part => part.Length > 0));
            table.Add(clause.Side, new TextCell(head, Ink.Cyan));
            var below = string.Join(" · ", new[] { clause.Reading, aligned ? "" : Place(clause) }.Where(part => part.Length > 0));
            if (below.Length > 0)
            {
                table.Add("", below);
            }
        }

        return table;
    }

    private string Place(FindingClause clause) => places.Of(clause);
}
