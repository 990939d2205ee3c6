using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>How far two texts have got together.</summary>
public static class Tiers
{
    /// <summary>Null where one of the two has ended, is suspended or has no standing.</summary>
    public static StandingTier? Of(Standing first, Standing second, bool sameText) => (Rank(first), Rank(second)) switch
    {
        (0, _) or (_, 0) => null,
        (1, 1) => sameText ? StandingTier.OpenText : StandingTier.RivalProposals,
        (1, _) or (_, 1) => StandingTier.IfAdopted,
        (2, _) or (_, 2) => StandingTier.IfRatified,
        _ => StandingTier.InTheBooks,
    };

    /// <summary>Of a single text; null where it has ended, is suspended or has no standing.</summary>
    public static StandingTier? Of(Standing standing) => Rank(standing) switch
    {
        0 => null,
        1 => StandingTier.IfAdopted,
        2 => StandingTier.IfRatified,
        _ => StandingTier.InTheBooks,
    };

    private static int Rank(Standing standing) => standing switch
    {
        Standing.Proposed or Standing.Initialled => 1,
        Standing.Signed => 2,
        Standing.Provisional or Standing.InForce => 3,
        _ => 0,
    };
}
