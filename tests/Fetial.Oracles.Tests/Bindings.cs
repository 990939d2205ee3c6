namespace Fetial.Oracles.Tests;

/// <summary>How far each text has got for each party on each day, by its steps and by what parties left.</summary>
internal static class Bindings
{
    /// <summary>The standing of a clause for one of its bearers: that of the text, within the clause's own days.</summary>
    public static TinyTier Of(TinyPortfolio portfolio, TinyClause clause, string bearer, int day) =>
        (clause.From is { } from && day < from) || (clause.To is { } to && day > to) || HaveLeft(portfolio, clause, day) ? TinyTier.None : Of(portfolio, portfolio.Text(clause.Text), bearer, day);

    /// <summary>Whether those whom a clause promises to guard were parties of its text and have all left it: nobody is left to whom it is owed.</summary>
    private static bool HaveLeft(TinyPortfolio portfolio, TinyClause clause, int day) =>
        clause is { Negated: false, Act: { Verb: "guard", Actors: { Members.IsEmpty: false } guarded } }
        && guarded.Members.All(g => portfolio.Text(clause.Text).Parties.Contains(g) && portfolio.Leavings.Any(l => l.Text == clause.Text && (l.Party ?? g) == g && l.Day <= day));

    public static TinyTier Of(TinyPortfolio portfolio, TinyText text, string party, int day)
    {
        if (!text.Parties.Contains(party) || (text.Ends is { } ends && day > ends) || portfolio.Leavings.Any(l => l.Text == text.Id && (l.Party ?? party) == party && l.Day <= day))
        {
            return TinyTier.None;
        }

        // A treaty is in force from its day, a political text in effect from its adoption (design, "Standing").
        var effect = text.InForce ?? (text.Force == "treaty" ? null : text.Adopted);
        return day >= effect ? TinyTier.InForce
            : day >= text.Signed ? TinyTier.Signed
            : day >= text.Proposed ? TinyTier.Proposed
            : TinyTier.None;
    }

    /// <summary>Whether somebody named in a text has not left it by a day.</summary>
    public static bool IsParty(TinyPortfolio portfolio, TinyText text, string party, int day) =>
        text.Parties.Contains(party) && !portfolio.Leavings.Any(l => l.Text == text.Id && l.Party == party && l.Day <= day);
}
