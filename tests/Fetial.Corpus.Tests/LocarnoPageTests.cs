using System.Text;
using System.Text.RegularExpressions;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Corpus.Tests;

/// <summary>The figures on the page about the second case are those of the case.</summary>
public sealed class LocarnoPageTests(Corpus corpus) : IClassFixture<Corpus>
{
    private readonly Architecture model = Portfolio.Load("locarno", corpus.Read("corpus/locarno"));

    [Fact]
    public void Grades_Block_CountsEveryDeclaration() =>
        GeneratedPage.BlockMatches(corpus.PathOf("docs/locarno.md"), "grades", GradeCounts.Table(model));

    [Fact]
    public void Shown_Block_CountsErrorsAndWarningsByKindAndEvidence()
    {
        var shown = Check.Run(model, default(Standpoint)).Findings.Where(f => f.Severity > Severity.Note).ToList();
        var table = new StringBuilder("| kind | evidence | shown |\n|---|---|---:|\n");
        foreach (var group in shown.GroupBy(f => (f.Kind, f.Evidence)).OrderBy(g => g.Key.Kind).ThenByDescending(g => g.Key.Evidence))
        {
            table.Append(null, $"| {Words(group.Key.Kind)} | {Undefined.GradeName(group.Key.Evidence)} | {group.Count()} |\n");
        }

        table.Append(null, $"| **all** | | **{shown.Count}** |\n");
        GeneratedPage.BlockMatches(corpus.PathOf("docs/locarno.md"), "shown", table.ToString());
    }

    private static string Words(FindingKind kind) => Regex.Replace(kind.ToString(), "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant();
}
