using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Contracts;

/// <summary>
/// A contract of help with the moral hazard it brings (models.md, section 4; Smith 1995, Morrow 1994, Benson 2012 and Kydd and McManus 2017 as special
/// cases). A crisis comes from the challenger with chance w, else from the protege.
/// </summary>
/// <param name="StatusQuoShare">q: the protege's share in peace.</param>
/// <param name="WinAlone">P0: the protege's chance to win without help.</param>
/// <param name="HelpWorth">D: what help adds to that chance.</param>
/// <param name="ProtegeCost">cA: the protege's cost of war.</param>
/// <param name="CostShare">s: the share of that cost which help pays.</param>
/// <param name="ChallengerCost">C: the challenger's cost is uniform on [0,C].</param>
/// <param name="ChallengerStarts">w: the chance that a crisis comes from the challenger.</param>
public readonly record struct CommitmentContract(
    double StatusQuoShare, double WinAlone, double HelpWorth, double ProtegeCost, double CostShare, double ChallengerCost, double ChallengerStarts)
{
    /// <summary>The outcome under help with chance <paramref name="attacked"/> if attacked and <paramref name="provoked"/> if the protege provoked.</summary>
    public ContractOutcome Under(double attacked, double provoked)
    {
        var attack = Tie.Clip((StatusQuoShare - WinAlone - (attacked * HelpWorth)) / ChallengerCost, 0, 1);
        var win = WinAlone + (provoked * HelpWorth);
        var extra = Tie.Clip((ChallengerCost - ProtegeCost + (provoked * CostShare)) / 2, 0, Math.Max(0, Math.Min(ChallengerCost, 1 - win)));
        var war = extra / ChallengerCost;
        return new(attack, war, (ChallengerStarts * attack) + ((1 - ChallengerStarts) * war), win + extra);
    }

    /// <summary>b^: the common chance of help that just deters the challenger, where crises of both kinds cannot be told apart.</summary>
    public double DeterringHelp => (StatusQuoShare - WinAlone) / HelpWorth;

    /// <summary>w^: the share of crises from the challenger above which helping at all is best (exclusive).</summary>
    public double HelpPaysFrom => CostShare / (CostShare + (2 * HelpWorth));

    /// <summary>The best common chance of help with an interior demand: conflict is V-shaped in it, not monotone.</summary>
    public double BestCommonHelp => ChallengerStarts > HelpPaysFrom ? Tie.Clip(DeterringHelp, 0, 1) : 0;

    /// <summary>The chance that help is given where breaking the word costs R: clip((v·D + R)/K) for a cost of helping uniform on [0,K].</summary>
    public static double Honours(double value, double helpWorth, double audienceCost, double scale) =>
        Tie.Clip(((value * helpWorth) + audienceCost) / scale, 0, 1);
}
