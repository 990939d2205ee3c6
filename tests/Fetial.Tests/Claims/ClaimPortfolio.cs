using Fetial.Claims;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Text;
using TestResult = Fetial.Claims.TestResult;

namespace Fetial.Tests.Claims;

/// <summary>The fictional case with claims written into a test.</summary>
internal static class ClaimPortfolio
{
    public const string Path = "claims-of-a-test.fetial";

    public static Architecture Load(string claims, string? scenario = null) => Load([new SourceText(Path, claims)], scenario);

    public static Architecture Load(IEnumerable<SourceText> beside, string? scenario = null) =>
        Portfolio.Load("Atlantia", Repository.Corpus("atlantia").Concat(beside), scenario);

    /// <summary>What is reported of the claims of a test.</summary>
    public static IEnumerable<Diagnostic> Faults(string claims) => Load(claims).Diagnostics.Where(d => d.Location.Path == Path);

    public static ClaimsReport Report(string claims, Standpoint standpoint = default) => Report([new SourceText(Path, claims)], standpoint);

    public static ClaimsReport Report(IReadOnlyList<SourceText> beside, Standpoint standpoint = default)
    {
        var architecture = Load(beside, standpoint.Scenario);
        Assert.Equal([], architecture.Diagnostics.Select(d => $"{d.Code} {d.Location} {d.Message}"));
        return new ClaimBook(new Perspective(architecture, standpoint), s => Load(beside, s)).Report();
    }

    /// <summary>The result of one test, as the only one of a claim.</summary>
    public static TestResult Judge(string test, Standpoint standpoint = default) =>
        Report($"claim c \"C\"\n  tested by {test}\n", standpoint).Claims.Single(c => c.Claim.Id == "c").Tests.Single();
}
