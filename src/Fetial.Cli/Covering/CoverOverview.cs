using Fetial.Cli.Output;
using Fetial.Coverage;
using Fetial.Model;

namespace Fetial.Cli.Covering;

/// <summary>Several actors or threats: one row each.</summary>
internal sealed class CoverOverview(Terminal terminal)
{
    public void Write(CoverageReport report)
    {
        var gaps = report.Answers.Count(a => a.CertainGaps.Any());
        var actors = report.Answers.Select(a => a.Of.Index).Distinct().Count();
        var what = report.Question.Cover.Threat is null ? $"{Plural.Of(actors, "actor")} against {Plural.Of(report.Answers.Length / Math.Max(1, actors), "hostile act")}" : $"{Plural.Of(actors, "actor")} against “{report.Question.Cover.ThreatText}”";
        terminal.Paragraph(report.Wanted is { } wanted
            ? $"{what}: {(gaps == 0 ? "none" : gaps.ToString())} with a gap below {report.Steps[wanted]}, from {Calendar.Text(report.Days.First)} to {Calendar.Text(report.Days.Last)}."
            : $"{what}, on {Calendar.Text(report.Days.Last)}, each with the lowest level on its ground:", indent: 2);
        terminal.Line();
        // One threat is named above the table, several in a column of their own.
        var isOne = report.Question.Cover.Threat is not null;
        var table = new TextTable([TextColumn.Wrapping(12), .. isOne ? Array.Empty<TextColumn>() : [TextColumn.Wrapping(14)], TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(20)], indent: 2);
        table.Add([Dim("of"), .. isOne ? Array.Empty<TextCell>() : [Dim("against")], Dim("firm"), Dim("if others\nconsent"), Dim("beside"), Dim(report.Wanted is null ? "by" : "gaps")]);
        foreach (var alike in report.Answers.GroupBy(a => $"{a.Of.Name}|{string.Join('|', a.Areas.Select(x => string.Join(',', x.Intervals.Select(i => $"{i.Days}{i.Levels}{Texts(i)}"))))}", StringComparer.Ordinal))
        {
            var answer = alike.First();
            var last = answer.Areas.Select(a => a.Intervals.LastOrDefault()).OfType<CoverageInterval>().OrderBy(i => i.Levels.Counted).FirstOrDefault();
            var levels = last?.Levels ?? default;
            table.Add([
                answer.Of.Name, .. isOne ? Array.Empty<TextCell>() : [Threats([.. alike], report)], report.Steps[levels.Firm],
                levels.IfOthersConsent > levels.Firm ? report.Steps[levels.IfOthersConsent] : "same",
                levels.AtDiscretion > 0 ? $"{report.Steps[levels.AtDiscretion]} (choice)" : levels.Undecided > 0 ? $"{report.Steps[levels.Undecided]} (open)" : "",
                report.Wanted is null ? Texts(last) : GapWords(answer)]);
        }

        table.Write(terminal);
        terminal.Line();
    }

    /// <summary>Threats that are answered alike are named together.</summary>
    private static string Threats(List<CoverageAnswer> alike, CoverageReport report) =>
        alike.Count == 1 ? alike[0].Threat
        : alike.Count == report.Answers.Count(a => a.Of.Index == alike[0].Of.Index) ? $"any hostile act ({alike.Count})"
        : string.Join("; ", alike.Select(a => a.Threat.Replace($"any state except {a.Of.Name} ", "", StringComparison.Ordinal).Replace($" {a.Of.Name}", "", StringComparison.Ordinal)));

    private static string Texts(CoverageInterval? interval)
    {
        var texts = interval?.By.Select(g => g.Clause.Id).Distinct().Order(StringComparer.Ordinal).ToList() ?? [];
        return string.Join(", ", texts.Take(3)) + (texts.Count > 3 ? $" and {texts.Count - 3} more" : "");
    }

    private static string GapWords(CoverageAnswer answer)
    {
        var gaps = answer.CertainGaps.ToList();
        return gaps.Count == 0 ? answer.Gaps.IsEmpty ? "█ none" : "? open"
            : $"░ {Calendar.Text(gaps[0].Days.First)} to {Calendar.Text(gaps.Max(g => g.Days.Last))}{(gaps.Count > 1 ? $", {gaps.Count} pieces" : "")}";
    }

    private static TextCell Dim(string text) => new(text, Ink.Dim);
}
