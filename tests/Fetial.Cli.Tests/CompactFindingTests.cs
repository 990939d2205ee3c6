using Fetial.Cli.Checking;
using Fetial.Cli.Output;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Cli.Tests;

public sealed class CompactFindingTests
{
    private static string Print(int width, string title, string message, params string[] sides)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var clauses = sides.Select((side, i) => new FindingClause($"text-{i}/c01", side, null, "case/a.fetial", i + 1, "A must act", "treaty", EvidenceGrade.Text));
        new CompactFinding(new Terminal(output, width, false), new ClausePlaces(["case"])).Write(new Finding(
            "F999", FindingKind.Divergence, title, Severity.Warning, Certainty.Certain, StandingTier.InTheBooks, EvidenceGrade.Text, message,
            [.. clauses], new Witness(null, [], null, []), "Resolve.", "abcdef"));
        return output.ToString();
    }

    [Fact]
    public void Write_WithRoom_TakesThreeLines() => Assert.Equal(
        "  ▲ warning F999  Short title" + new string(' ', 28) + "certain · in the books · text · F999-abcdef\n" +
        "      The message.\n" +
        "      out  text-0/c01   in  text-1/c01" + new string(' ', 52) + "a.fetial:1\n",
        Print(100, "Short title", "The message.", "out", "in"));

    [Fact]
    public void Write_ManyClausesOfASide_CountsThoseThatDoNotFit() =>
        Assert.Contains("in  text-0/c01, text-1/c01, text-2/c01 + 2", Print(100, "T", "M.", "in", "in", "in", "in", "in"), StringComparison.Ordinal);

    [Fact]
    public void Write_ALongTitleOfValues_IsCutBehindAWholeValue()
    {
        var values = string.Join(" · ", Enumerable.Range(1, 20).Select(i => $"{i} days ({i})"));
        var lines = Print(80, $"deadline: {values}", $"They differ in the deadline: {values}.", "1 days").Split('\n');
        Assert.EndsWith(") · …", lines[1], StringComparison.Ordinal);
        Assert.Equal("      certain · in the books · text · F999-abcdef", lines[2]);
        Assert.DoesNotContain(lines, line => line.Contains("They differ", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_ALongMessage_KeepsWholeSentencesWhereItCan()
    {
        var printed = Print(80, "T", $"The first sentence. {string.Join(' ', Enumerable.Repeat("word", 60))}.", "in");
        Assert.Contains("      The first sentence. …\n", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Write_AtAnyWidth_NeverExceedsIt(int width) =>
        Assert.All(Print(width, new string('t', 150), new string('m', 300), [.. Enumerable.Range(0, 9).Select(i => $"a long value {i}")]).Split('\n'),
            line => Assert.InRange(DisplayWidth.Of(line), 0, width));

    [Fact]
    public void Write_OfTheReferenceCase_KeepsTheScreenShort()
    {
        var lines = InProcess.In(Repository.Root, "", "check", "corpus/ukraine", "--width", "100").Out.Split('\n').ToList();
        Assert.InRange(lines.IndexOf(lines.First(line => line.StartsWith("By kind", StringComparison.Ordinal))), 15, 34);

        // Five findings, the head and the foot; beside them one row for each kind that was found.
        var rows = lines.Count(line => line.Contains("  --only ", StringComparison.Ordinal));
        Assert.InRange(rows, 5, Enum.GetValues<Fetial.Findings.FindingKind>().Length);
        Assert.InRange(lines.Count - rows, 15, 40);
    }
}
