using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>How far texts have got, whoever bears them, for checks that look at texts and not at days.</summary>
public static class TextTier
{
    /// <summary>The furthest that a text has got for any of its parties by the as-of day; null where it has ended for all of them, or never began.</summary>
    public static StandingTier? Of(Perspective perspective, Instrument instrument)
    {
        StandingTier? best = null;
        foreach (var party in perspective.Standings.PartiesOn(instrument, perspective.AsOf).Indices)
        {
            foreach (var spell in perspective.Standings.Of(instrument, party))
            {
                if (spell.Days.Last >= perspective.AsOf && Tiers.Of(spell.Standing) is { } tier && (best is null || tier < best))
                {
                    best = tier;
                }
            }
        }

        return best;
    }

    /// <summary>
    /// Of several texts together: as far as the one that has got least far. Two that are both only proposed are rivals, variants of one text open text.
    /// </summary>
    public static StandingTier Together(IEnumerable<(string Text, StandingTier Tier)> texts)
    {
        var all = texts.Distinct().ToList();
        var weakest = all.Max(t => t.Tier);
        return weakest == StandingTier.IfAdopted && all.Count(t => t.Tier == weakest) > 1 ? StandingTier.RivalProposals : weakest;
    }
}
