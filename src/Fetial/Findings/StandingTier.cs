namespace Fetial.Findings;

/// <summary>How far the texts of a finding have got, taken together; from the strongest to the weakest.</summary>
public enum StandingTier
{
    InTheBooks,
    IfRatified,
    IfAdopted,
    RivalProposals,
    OpenText,
}
