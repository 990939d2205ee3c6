using System.Text;
using Fetial.Model;

namespace Fetial.Corpus.Tests;

/// <summary>How many declarations and events of the corpus rest on each grade of evidence, as a table in Markdown. Scenario content is left out.</summary>
public static class GradeCounts
{
    public static string Table(Architecture model)
    {
        var columns = new (string Title, List<EvidenceGrade> Grades)[]
        {
            ("instruments", [.. model.Instruments.Where(i => i.Scenario is null).Select(i => i.Evidence)]),
            ("articles", [.. model.Commitments.Where(c => c.Scenario is null).Select(c => c.Evidence)]),
            ("events", [.. model.Events.Where(e => e.Scenario is null).Select(e => e.Evidence)]),
            ("sources", [.. model.Sources.Select(s => s.Evidence)]),
        };
        var table = new StringBuilder();
        table.Append(null, $"| grade | {string.Join(" | ", columns.Select(c => c.Title))} |\n|---|{string.Concat(columns.Select(_ => "---:|"))}\n");
        foreach (var grade in Enum.GetValues<EvidenceGrade>().OrderDescending())
        {
            table.Append(null, $"| {Undefined.GradeName(grade)} | {string.Join(" | ", columns.Select(c => c.Grades.Count(g => g == grade)))} |\n");
        }

        table.Append(null, $"| all | {string.Join(" | ", columns.Select(c => c.Grades.Count))} |\n");
        return table.ToString();
    }
}
