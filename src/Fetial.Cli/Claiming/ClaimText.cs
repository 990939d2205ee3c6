using Fetial.Claims;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Model;

namespace Fetial.Cli.Claiming;

/// <summary>The list of <c>fetial claims</c> for people: by who makes them, each with its verdict and what decided it.</summary>
internal sealed class ClaimText(Terminal terminal, LoadedPortfolio portfolio, IReadOnlyList<string> folders)
{
    public void Write(ClaimsReport report)
    {
        StandpointHeader.Write(terminal, portfolio, report.Perspective);
        if (report.Claims.IsEmpty)
        {
            terminal.Paragraph("No claim is known here. Write one: claim ID \"…\" with `made by` and `tested by` (docs/claims.md).", indent: 2);
            return;
        }

        foreach (var group in report.Claims.GroupBy(c => c.Claim.MadeBy ?? ""))
        {
            terminal.Line(terminal.Paint(Maker(report, group.Key), Ink.Bold));
            var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(24)], indent: 2);
            foreach (var claim in group)
            {
                table.Add(new TextCell($"{ClaimWords.Symbol(claim.Verdict)} {ClaimWords.Of(claim.Verdict)}", InkOf(claim.Verdict)), $"{claim.Claim.Id} · {claim.Short}");
            }

            table.Write(terminal);
            terminal.Line();
        }

        var counts = report.Claims.GroupBy(c => c.Verdict).OrderBy(g => g.Key).Select(g => $"{ClaimWords.Symbol(g.Key)} {g.Count()} {ClaimWords.Of(g.Key)}");
        terminal.Paragraph($"{Plural.Of(report.Claims.Length, "claim")}: {string.Join("   ", counts)}");
        terminal.Paragraph("A verdict says what the portfolio and the stated assumptions bear out, not what is true; nothing here is a forecast.");
        foreach (var line in NextSteps.Lines([$"fetial claims {string.Join(' ', folders)} {report.Claims[0].Claim.Id}"], terminal.Width))
        {
            terminal.Line(line);
        }
    }

    /// <summary>The verdict in words with what decided it.</summary>
    public static string Verdict(ClaimReport report) => report.Verdict == ClaimVerdict.HoldsIf
        ? $"holds if {report.Because}"
        : $"{ClaimWords.Of(report.Verdict)}: {report.Because}";

    /// <summary>What a test shows, as a sentence.</summary>
    public static string Sentence(TestResult result) => result.Verdict == ClaimVerdict.HoldsIf ? $"If {result.Whole}." : Begun(result.Whole) + ".";

    public static Ink InkOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => Ink.Green,
        ClaimVerdict.Fails => Ink.Red,
        ClaimVerdict.HoldsIf or ClaimVerdict.Contested => Ink.Yellow,
        ClaimVerdict.Undetermined => Ink.Cyan,
        _ => Ink.Dim,
    };

    private static string Begun(string text)
    {
        // Ids and names keep their own spelling; a sentence of ours gets its capital.
        var first = text.Split(' ')[0];
        return first.All(char.IsLower) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    private static string Maker(ClaimsReport report, string maker)
    {
        var source = report.Perspective.Architecture.Sources.FirstOrDefault(s => s.Id == maker);
        return maker.Length == 0 ? "Maker not stated" : source?.Title is { } title ? $"{title} [{maker}]" : maker;
    }
}
