using Fetial.Cli.Output;
using Fetial.Coverage;

namespace Fetial.Cli.Covering;

/// <summary>Which promises reinforce each other, and which complement.</summary>
internal sealed class OverlapText(Terminal terminal)
{
    private const int MostTexts = 4;

    public void Write(CoverageReport report, CoverageOverlap overlap)
    {
        var reinforcing = overlap.Pairs.Count(p => !p.Reinforces.IsEmpty);
        var complementary = overlap.Pairs.Count(p => p.Reinforces.IsEmpty);
        terminal.Line(terminal.Paint("Overlap", Ink.Bold));
        terminal.Paragraph($"{Plural.Of(reinforcing, "pair")} of texts {(reinforcing == 1 ? "reinforces" : "reinforce")} each other, {Plural.Of(complementary, "pair")} only {(complementary == 1 ? "complements" : "complement")}.", indent: 2);
        var table = new TextTable([TextColumn.Wrapping(16), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Number(), TextColumn.Wrapping(24)], indent: 2);
        table.Add(Dim("component"), Dim("level"), Dim("overlap"), Dim("by"), Dim("texts"));
        foreach (var row in overlap.Rows)
        {
            var texts = row.Texts.Select(t => t.Id).ToList();
            table.Add(
                row.Component, report.Steps[row.Step], texts.Count > 1 ? "▣ reinforcing" : "□ single", $"{row.Guarantors.Length}",
                string.Join(", ", texts.Take(MostTexts)) + (texts.Count > MostTexts ? $" and {texts.Count - MostTexts} more" : ""));
        }

        table.Write(terminal);
        terminal.Line();
    }

    private static TextCell Dim(string text) => new(text, Ink.Dim);
}
