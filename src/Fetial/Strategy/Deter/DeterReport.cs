using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Situations;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Games;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deter;

/// <summary>The answer of `deter`: conditional on the assumptions that it prints, and never a forecast (models.md, section 12).</summary>
/// <param name="Guarantors">Every effect declared for the challenge, promised or not.</param>
/// <param name="Case">The base case: those that are promised.</param>
/// <param name="Share">The share of assumptions drawn under which the challenger is deterred.</param>
/// <param name="Sobol">Exact indices of the margin.</param>
/// <param name="Deciding">Assumptions whose own range turns the verdict, the others as stated; the most telling first.</param>
/// <param name="Sufficient">Minimal packages that suffice everywhere inside the ranges.</param>
/// <param name="SufficientAtValues">Minimal packages that suffice at the values stated.</param>
/// <param name="Games">Games that the challenge declares, each run on its own values.</param>
public sealed record DeterReport(
    Perspective Perspective,
    Challenge Challenge,
    string Threat,
    ImmutableArray<DeterGuarantor> Guarantors,
    DeterrenceCase Case,
    DeterrenceShare Share,
    SobolReport Sobol,
    ImmutableArray<string> Deciding,
    ImmutableArray<DeterExit> Exits,
    ImmutableArray<DeterPart> Parts,
    DeterrencePackageReport Sufficient,
    DeterrencePackageReport SufficientAtValues,
    ImmutableArray<GameAnswer> Games,
    double? Budget)
{
    /// <summary>Packages that suffice in several scenarios, where they were asked for.</summary>
    public RobustPackages? Robust { get; init; }

    public Verdict Verdict => Case.Verdict;
}
