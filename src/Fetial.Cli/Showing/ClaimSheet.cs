using Fetial.Claims;
using Fetial.Cli.Claiming;
using Fetial.Cli.Output;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Showing;

/// <summary>What somebody says, its verdict, what that rests on and where this stands, every test with its result, and what speaks against it.</summary>
internal static class ClaimSheet
{
    public static void Write(SheetPage page, Perspective view, ClaimReport report, ClaimCommands commands)
    {
        var claim = report.Claim;
        page.Title(claim.Title is null ? $"{claim.Id} (claim)" : $"{claim.Id} — {claim.Title} (claim)");
        page.Field("verdict", $"{ClaimWords.Symbol(report.Verdict)} {ClaimText.Verdict(report)}");
        page.Field("gist", claim.Gist);
        var source = view.Architecture.Sources.FirstOrDefault(s => s.Id == claim.MadeBy);
        page.Field("made by", source?.Title is { } title ? $"{claim.MadeBy} — {title}" : claim.MadeBy);
        page.Field("source", string.Join(", ", claim.Sources.Where(c => c.Source.Id != claim.MadeBy || c.Locator.Length > 0).Select(c => c.Locator.Length > 0 ? $"{c.Source.Id}, {c.Locator}" : c.Source.Id)));
        foreach (var note in claim.Notes)
        {
            page.Field("note", note);
        }

        page.Field("as of", Calendar.Text(view.AsOf));
        page.Field("file", $"{claim.Location.Path}:{claim.Location.Line}");
        RestsOn(page, view, report);
        Tests(page, report, commands);
        page.List("Attacks", [.. report.Attacks.Select(Opponent)]);
        page.List("Attacked by", [.. report.AttackedBy.Select(Opponent)]);
    }

    private static void RestsOn(SheetPage page, Perspective view, ClaimReport report)
    {
        if (report.RestsOn.IsEmpty)
        {
            return;
        }

        page.Section("Rests on", report.RestsOn.Length);
        foreach (var evidence in report.RestsOn)
        {
            Cited.Write(page, view, [evidence.Id]);
            var contested = evidence.Contested.IsEmpty ? "" : $"; sources differ on {string.Join(", ", evidence.Contested)}";
            if (evidence.Grade is { } grade)
            {
                page.Terminal.Paragraph($"evidence: {Names.Text(grade)}{contested}", 6);
            }
        }
    }

    private static void Tests(SheetPage page, ClaimReport report, ClaimCommands commands)
    {
        if (report.Tests.IsEmpty)
        {
            return;
        }

        page.Section("Tested by", report.Tests.Length);
        foreach (var result in report.Tests)
        {
            page.Terminal.Paragraph(page.Terminal.Paint($"{ClaimWords.Symbol(result.Verdict)} {ClaimWords.Of(result.Verdict)}: {result.Test.Text}", ClaimText.InkOf(result.Verdict)), 2);
            page.Terminal.Paragraph(ClaimText.Sentence(result), 6);
            if (commands.Of(result.Test) is { } command)
            {
                // A command is printed in one piece, so that it can be copied.
                page.Terminal.Line($"      $ {command}");
            }
        }
    }

    private static string Opponent(ClaimOpponent opponent) =>
        $"{opponent.Claim.Id} ({ClaimWords.Symbol(opponent.ByTests)} by its tests: {ClaimWords.Of(opponent.ByTests)}){(opponent.Claim.Title is { } title ? $": {title}" : "")}";
}
