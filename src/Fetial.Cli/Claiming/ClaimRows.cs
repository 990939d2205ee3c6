using Fetial.Claims;

namespace Fetial.Cli.Claiming;

/// <summary>Claims as plain rows with a header, for CSV and Markdown.</summary>
internal static class ClaimRows
{
    public static IEnumerable<string[]> Of(ClaimsReport report) =>
        report.Claims.Select(c => new[]
        {
            c.Claim.Id, c.Claim.Title ?? "", c.Claim.MadeBy ?? "", ClaimWords.Of(c.Verdict), c.Because,
            string.Join("; ", c.Claim.RestsOn), string.Join("; ", c.AttackedBy.Select(a => $"{a.Claim.Id} ({ClaimWords.Of(a.ByTests)})")),
        }).Prepend(["claim", "says", "made_by", "verdict", "because", "rests_on", "attacked_by"]);
}
