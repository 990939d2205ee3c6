using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Coverage;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Cli.Covering;

/// <summary>The answer of <c>fetial cover</c> for people: the result in one sentence, then levels, gaps, who owes what, what falls short.</summary>
internal sealed class CoverText(Terminal terminal, LoadedPortfolio portfolio, CoverRequest request)
{
    private const int MostIntervals = 24;
    private const int MostReasons = 9;
    private const int MostGaps = 12;
    private const int MostNamed = 9;
    private const int NarrowWidth = 100;
    private const int MostClauses = 12;

    public void Write(CoverageReport report)
    {
        StandpointHeader.Write(terminal, portfolio, report.Perspective);
        if (report.Answers.IsEmpty)
        {
            terminal.Paragraph("Nobody is meant: the organisation or class has no members on the as-of day.", indent: 2);
            return;
        }

        if (report.Answers.Length == 1)
        {
            terminal.Paragraph(CoverageSentence.Of(report, report.Answers[0]), indent: 2);
            terminal.Line();
            One(report, report.Answers[0]);
        }
        else
        {
            new CoverOverview(terminal).Write(report);
        }

        if (request.Matrix)
        {
            new MatrixText(terminal).Write(report, CoverageMatrix.Of(report));
        }

        Footer(report);
    }

    private void One(CoverageReport report, CoverageAnswer answer)
    {
        terminal.Line(terminal.Paint("Owed by day and place", Ink.Bold));
        terminal.Line(terminal.Paint($"  ladder {report.Question.Ladder}: {string.Join(" < ", report.Steps)}", Ink.Dim));
        foreach (var area in answer.Areas)
        {
            Area(report, area);
        }

        terminal.Line();
        Gaps(report, answer);
        Guarantors(report, answer);
        Exits(report, answer);
        if (request.Overlap)
        {
            new OverlapText(terminal).Write(report, CoverageOverlap.Of(report, answer));
        }

        Short(report, answer);
    }

    private void Area(CoverageReport report, CoverageArea area)
    {
        terminal.Paragraph(terminal.Paint($"{area.Name}{(area.Places.Length > 1 ? $" ({area.Places.Length} places)" : "")}", Ink.Cyan), indent: 2);
        terminal.Line("    " + CoverStrip.Of(report, area, Math.Min(72, terminal.Width - (report.Wanted is null ? 20 : 48))));
        if (!area.Open.IsEmpty)
        {
            terminal.Paragraph($"? {area.Open}: cannot be decided whether this ground is asked about", indent: 4);
        }

        // In a narrow window there is no room for the words of every text; who owes it is told below with them.
        var isNarrow = terminal.Width < NarrowWidth;
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(10), TextColumn.Fixed(), .. isNarrow ? Array.Empty<TextColumn>() : [TextColumn.Wrapping(18)]], indent: 4);
        table.Add([Dim("from"), Dim("to"), Dim("firm"), Dim("if others\nconsent"), Dim("beside"), Dim("evidence"), .. isNarrow ? Array.Empty<TextCell>() : [Dim("how")]]);
        var spells = CoverageSpells.Of(area.Intervals);
        foreach (var interval in spells.TakeLast(MostIntervals))
        {
            var levels = interval.Levels;
            var isGap = report.Wanted is { } wanted && levels.Counted < wanted;
            var how = CoverageWords.How(interval.Bindingness.Take(2)) + (interval.Bindingness.Length > 2 ? $"; {Plural.Of(interval.Bindingness.Length - 2, "other way", "other ways")}" : "");
            table.Add([
                Calendar.Text(interval.Days.First), Calendar.Text(interval.Days.Last),
                new TextCell((isGap ? "░ " : report.Wanted is null ? "" : "█ ") + report.Steps[levels.Firm], isGap ? Ink.Red : Ink.Plain),
                levels.IfOthersConsent > levels.Firm ? report.Steps[levels.IfOthersConsent] : "same",
                Beside(report, levels),
                interval.Evidence is { } grade ? Names.Text(grade) : "",
                .. isNarrow ? Array.Empty<TextCell>() : [how]]);
        }

        table.Write(terminal);
        if (spells.Count > MostIntervals)
        {
            terminal.Line($"    {spells.Count - MostIntervals} earlier spells are left out here: --format csv has them");
        }
    }

    private static string Beside(CoverageReport report, CoverageLevels levels)
    {
        var parts = new List<string>();
        if (levels.AtDiscretion > 0)
        {
            parts.Add($"{report.Steps[levels.AtDiscretion]} (choice)");
        }

        if (levels.Undecided > 0)
        {
            parts.Add($"{report.Steps[levels.Undecided]} ({(levels.PlaceOpen == levels.Undecided ? "place open" : "open")})");
        }

        return string.Join("\n", parts);
    }

    private void Gaps(CoverageReport report, CoverageAnswer answer)
    {
        if (report.Wanted is not { } wanted || answer.Gaps.IsEmpty)
        {
            return;
        }

        terminal.Line(terminal.Paint($"Gaps below {report.Steps[wanted]}", Ink.Bold));
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(10), TextColumn.Wrapping(16), TextColumn.Fixed(), TextColumn.Wrapping(12)], indent: 2);
        foreach (var gap in answer.Gaps.OrderBy(g => g.IsOpen).ThenByDescending(g => g.DayPlaces).Take(MostGaps))
        {
            var days = gap.Days.Last - gap.Days.First + 1;
            table.Add(
                new TextCell(gap.IsOpen ? "? open" : "░ gap", gap.IsOpen ? Ink.Yellow : Ink.Red),
                $"{Calendar.Text(gap.Days.First)} to {Calendar.Text(gap.Days.Last)}", gap.Area, report.Steps[gap.Held],
                $"{Plural.Of(days, "day")}\u00A0× {Plural.Of(gap.Places.Length, "place")}");
        }

        table.Write(terminal);
        if (answer.Gaps.Length > MostGaps)
        {
            terminal.Line($"  and {answer.Gaps.Length - MostGaps} smaller ones: --format json has them");
        }

        terminal.Line();
    }

    /// <summary>Who owes the levels of the last day, by kind.</summary>
    private void Guarantors(CoverageReport report, CoverageAnswer answer)
    {
        var last = report.Days.Last;
        var rows = answer.Promises.Where(p => p.Days.Contains(last))
            .GroupBy(p => (p.Kind, p.Step, p.Clause.Id, p.Bindingness, p.Why)).OrderBy(g => (int)g.Key.Kind).ThenByDescending(g => g.Key.Step).ThenBy(g => g.Key.Id, StringComparer.Ordinal).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        terminal.Line(terminal.Paint($"Who owes it on {Calendar.Text(last)}", Ink.Bold));
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(18), TextColumn.Wrapping(16), TextColumn.Wrapping(14)], indent: 2);
        table.Add(Dim("level"), Dim("kind"), Dim("clause"), Dim("by"), Dim("how"));
        if (rows.Count <= MostClauses)
        {
            foreach (var row in rows)
            {
                table.Add(report.Steps[row.Key.Step], CoverageWords.Kind(row.Key.Kind), row.Key.Id, By(report, row), CoverageWords.How(row.Key.Bindingness) + (row.Key.Why.Length > 0 ? $"; {row.Key.Why}" : ""));
            }
        }
        else
        {
            foreach (var row in rows.SelectMany(r => r).GroupBy(p => (p.Kind, p.Step)).OrderBy(g => (int)g.Key.Kind).ThenByDescending(g => g.Key.Step))
            {
                table.Add(report.Steps[row.Key.Step], CoverageWords.Kind(row.Key.Kind), Few(row.Select(p => p.Clause.Id)), Names3(report, [.. row.SelectMany(p => p.By.Members).Distinct()]), CoverageWords.How(row.Select(p => p.Bindingness).Distinct().OrderBy(w => (int)w.Word).ThenBy(w => (int)w.Force).Take(3)));
            }
        }

        table.Write(terminal);
        terminal.Line();
    }

    private static string Few(IEnumerable<string> ids)
    {
        var all = ids.Distinct().Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", all.Take(3)) + (all.Count > 3 ? $" and {all.Count - 3} more" : "");
    }

    private static string By(CoverageReport report, IEnumerable<Grant> grants)
    {
        var guarantors = grants.Select(g => g.By).Distinct().ToList();
        if (guarantors.Exists(g => g.Members.Length > 1))
        {
            return string.Join("; ", guarantors.Select(g => $"{(g.Needed == g.Members.Length ? "jointly" : $"any {g.Needed} of")} {Names3(report, g.Members)}"));
        }

        return Names3(report, [.. guarantors.SelectMany(g => g.Members)]);
    }

    private static string Names3(CoverageReport report, IReadOnlyList<int> actors)
    {
        var names = actors.Select(a => report.Perspective.Architecture.Actors[a].Name).Order(StringComparer.Ordinal).ToList();
        return names.Count <= 4 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(2))} and {names.Count - 2} more";
    }

    private void Exits(CoverageReport report, CoverageAnswer answer)
    {
        if (report.Question.Exits == 0)
        {
            return;
        }

        terminal.Line(terminal.Paint("After exits", Ink.Bold));
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(10), TextColumn.Wrapping(12), TextColumn.Fixed(), TextColumn.Wrapping(14)], indent: 2);
        foreach (var exit in answer.Exits.GroupBy(e => (e.Leaving, e.Area)).Select(g => g.Last()))
        {
            table.Add(
                exit.Leaving == 1 ? "1 leaves" : $"any {exit.Leaving} leave",
                $"{Calendar.Text(exit.Days.First)} to {Calendar.Text(exit.Days.Last)}", exit.Area,
                exit.After < exit.Before ? $"{report.Steps[exit.Before]} → {report.Steps[exit.After]}" : $"{report.Steps[exit.Before]}, kept",
                exit.Whose.IsEmpty ? "" : $"if it is {EnglishOr(exit.Whose.Select(w => w.Name).ToList())}");
        }

        table.Write(terminal);
        var lost = answer.Losses.Where(l => l.DayPlaces > 0).ToList();
        var kept = answer.Losses.Where(l => l.DayPlaces == 0).Select(l => l.Guarantor.Name).ToList();
        terminal.Line(terminal.Paint($"Without each guarantor, on {Calendar.Text(report.Days.Last)}", Ink.Bold));
        var losses = new TextTable([TextColumn.Wrapping(16), TextColumn.Fixed(), TextColumn.Wrapping(16)], indent: 2);
        foreach (var loss in lost)
        {
            losses.Add(
                loss.Guarantor.Name, loss.After < loss.Before ? $"{report.Steps[loss.Before]} → {report.Steps[loss.After]}" : $"{report.Steps[loss.Before]}, kept",
                $"a lower level on {loss.DayPlaces} days × places");
        }

        losses.Write(terminal);
        if (kept.Count > 0)
        {
            terminal.Paragraph(kept.Count == 1 ? $"No level is lost by the exit of {kept[0]}." : $"No level is lost by the exit of any one of {string.Join(", ", kept)}.", indent: 2);
        }

        terminal.Line();
    }

    private static string EnglishOr(List<string> names) => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";

    private void Short(CoverageReport report, CoverageAnswer answer)
    {
        if (answer.Shortfalls.IsEmpty)
        {
            return;
        }

        var wanted = report.Wanted is { } step ? $" towards {report.Steps[step]}" : "";
        terminal.Line(terminal.Paint($"Not counted{wanted}, nearest first", Ink.Bold));
        var groups = answer.Shortfalls.GroupBy(CoverageWords.Reason, StringComparer.Ordinal).ToList();
        foreach (var group in groups.Take(MostReasons))
        {
            var clauses = group.Select(s => s.Clause.Id).Distinct().ToList();
            terminal.Paragraph($"{group.Key}: {string.Join(", ", clauses.Take(MostNamed))}{(clauses.Count > MostNamed ? $" and {clauses.Count - MostNamed} more" : "")}", indent: 2);
        }

        if (groups.Count > MostReasons)
        {
            terminal.Line($"  and for {groups.Count - MostReasons} more reasons: --format json has all");
        }

        terminal.Line();
    }

    private void Footer(CoverageReport report)
    {
        terminal.Paragraph("firm: only who owes and who is protected must act · choice: intends to, may, or means at discretion · open: cannot be decided");
        var folders = string.Join(' ', request.Folders.Select(Quoted));
        var next = report.Answers.SelectMany(a => a.Promises.Select(p => p.Clause.Id).Concat(a.Shortfalls.Select(s => s.Clause.Id))).FirstOrDefault();
        string[] steps =
        [
            .. next is null ? Array.Empty<string>() : [$"fetial show {next} {folders}"],
            .. request.Exits == 0 && request.Of is { } of ? [$"fetial cover {folders} --of {Quoted(of)}{(request.Against is { } threat ? $" --against {Quoted(threat)}" : "")} --exits 1"] : Array.Empty<string>(),
        ];
        foreach (var line in NextSteps.Lines(steps, terminal.Width))
        {
            terminal.Line(line);
        }
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;

    private static TextCell Dim(string text) => new(text, Ink.Dim);
}
