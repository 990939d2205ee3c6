using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Which of two clauses gives way (design, "Priority"): what the texts say of each other, the Charter clause, and pair by pair of those bound by both of two
/// treaties the later one (VCLT 30(3), 30(4)(a)). Towards a party to one of them that one governs (30(4)(b)), and who is bound by both answers for the other (30(5)).
/// </summary>
public sealed class Priority(Perspective perspective)
{
    /// <param name="first">One clause.</param>
    /// <param name="second">The other clause.</param>
    /// <param name="bearers">Those who bear both; empty for a collision.</param>
    /// <param name="tier">How far both texts have got together: who is bound is read at the same stage.</param>
    /// <param name="day">The day on which it is read who is bound by what.</param>
    public PriorityRule Between(Commitment first, Commitment second, ActorMask bearers, StandingTier tier, int day)
    {
        if ((Yields(first, second) ?? Yields(second, first)) is { } written)
        {
            return new PriorityRule(true, written, bearers);
        }

        var read = Math.Max(day, 0);
        if ((PrevailsOverAll(first, second, read) ?? PrevailsOverAll(second, first, read)) is { } charter)
        {
            return new PriorityRule(charter.Resolves, charter.Text, bearers);
        }

        var forces = (perspective.Standings.ForceOf(first.Instrument), perspective.Standings.ForceOf(second.Instrument));
        if (forces is (Force.NationalLaw, Force.Treaty) or (Force.Treaty, Force.NationalLaw))
        {
            return new PriorityRule(false, "National law does not excuse a breach of a treaty, nor does a treaty repeal national law (VCLT 27, 46).", bearers);
        }

        if (forces is (Force.Treaty, Force.Treaty) && first.Instrument.Id != second.Instrument.Id && !bearers.IsEmpty)
        {
            return new SuccessiveTreaties(perspective, tier, read).Between(first, second, bearers);
        }

        return new PriorityRule(false, forces is (Force.Political, Force.Political) ? "Both are political texts: nothing in law makes the later one prevail." : null, bearers);
    }

    private static string? Yields(Commitment yielding, Commitment prevailing)
    {
        if (Names(yielding.SubjectTo, prevailing) || Names(yielding.Instrument.SubjectTo, prevailing))
        {
            return $"{yielding.Id} says that it is subject to {prevailing.Id}.";
        }

        if (Names(prevailing.Notwithstanding, yielding) || Names(prevailing.Instrument.Notwithstanding, yielding))
        {
            return $"{prevailing.Id} applies notwithstanding {yielding.Id}.";
        }

        return Names(prevailing.Instrument.PrevailsOver, yielding) ? $"{prevailing.Instrument.Id} prevails over {yielding.Instrument.Id} by its own words." : null;
    }

    private static bool Names(IEnumerable<string> ids, Commitment clause) => ids.Any(id => id == clause.Id || id == clause.Instrument.Id);

    /// <summary>A text that prevails over all does so towards its members: those who bear the other clause and those whom it is owed to.</summary>
    private (bool Resolves, string Text)? PrevailsOverAll(Commitment prevailing, Commitment other, int day)
    {
        var text = prevailing.Instrument;
        if (!text.PrevailsOverAll || perspective.Standings.IsProposal(text) || text.Id == other.Instrument.Id)
        {
            return null;
        }

        var members = perspective.Actors.WithParts(perspective.Standings.PartiesOn(text, day));
        var concerned = perspective.Actors.Resolve(other.Who.Value, new Frame(other.Instrument, null, day)).Union(Creditors.Of(perspective, other, day));
        var strangers = concerned.Except(members);
        return strangers.IsEmpty
            ? (true, $"{text.Id} says that it prevails over every other text of its members, as UN Charter 103 does.")
            : (false, $"{text.Id} says that it prevails over every other text between its members, as UN Charter 103 does, but {SingleClause.List(SingleClause.NamesOf(perspective, strangers))} {(strangers.Count == 1 ? "is" : "are")} not among them.");
    }
}
