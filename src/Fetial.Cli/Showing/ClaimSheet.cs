using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Showing;

/// <summary>What somebody says, what that rests on and where this stands, how it is tested, and what speaks against it.</summary>
public static class ClaimSheet
{
    public static void Write(SheetPage page, Perspective view, Claim claim)
    {
        page.Title(claim.Title is null ? $"{claim.Id} (claim)" : $"{claim.Id} — {claim.Title} (claim)");
        var source = view.Architecture.Sources.FirstOrDefault(s => s.Id == claim.MadeBy);
        page.Field("made by", source?.Title is { } title ? $"{claim.MadeBy} — {title}" : claim.MadeBy);
        page.Field("as of", Calendar.Text(view.AsOf));
        page.Field("file", $"{claim.Location.Path}:{claim.Location.Line}");
        if (!claim.RestsOn.IsEmpty)
        {
            page.Section("Rests on", claim.RestsOn.Length);
            Cited.Write(page, view, claim.RestsOn);
        }

        page.List("Tested by", claim.TestedBy);
        var claims = view.Architecture.Claims;
        // One of two claims may be alone in naming the quarrel; it is one for both.
        page.List("Attacks", Named(claims.Where(c => claim.Attacks.Contains(c.Id) || c.AttackedBy.Contains(claim.Id))));
        page.List("Attacked by", Named(claims.Where(c => claim.AttackedBy.Contains(c.Id) || c.Attacks.Contains(claim.Id))));
    }

    private static List<string> Named(IEnumerable<Claim> claims) => [.. claims.Select(c => c.Title is null ? c.Id : $"{c.Id}: {c.Title}")];
}
