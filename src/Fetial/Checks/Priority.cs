using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Which of two clauses gives way (design, "Priority"): what the texts say of each other, the Charter clause, and between the same parties of two
/// treaties the later one (VCLT 30(3), 30(4)(a)). Towards a party to one of them only, both stand (30(4)(b), 30(5)).
/// </summary>
public sealed class Priority(Perspective perspective)
{
    /// <param name="first">One clause.</param>
    /// <param name="second">The other clause.</param>
    /// <param name="bearers">Those who bear both; empty for a collision.</param>
    public (bool Resolves, string? Text) Between(Commitment first, Commitment second, ActorMask bearers)
    {
        if ((Yields(first, second) ?? Yields(second, first)) is { } written)
        {
            return (true, written);
        }

        if ((PrevailsOverAll(first.Instrument, second.Instrument) ?? PrevailsOverAll(second.Instrument, first.Instrument)) is { } charter)
        {
            return (true, charter);
        }

        var forces = (perspective.Standings.ForceOf(first.Instrument), perspective.Standings.ForceOf(second.Instrument));
        if (forces is (Force.NationalLaw, Force.Treaty) or (Force.Treaty, Force.NationalLaw))
        {
            return (false, "National law does not excuse a breach of a treaty, nor does a treaty repeal national law (VCLT 27, 46).");
        }

        if (forces is (Force.Treaty, Force.Treaty) && first.Instrument.Id != second.Instrument.Id && !bearers.IsEmpty)
        {
            return BetweenTreaties(first.Instrument, second.Instrument);
        }

        return forces is (Force.Political, Force.Political)
            ? (false, "Both are political texts: nothing in law makes the later one prevail.")
            : (false, null);
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

    private string? PrevailsOverAll(Instrument prevailing, Instrument other) =>
        prevailing.PrevailsOverAll && !perspective.Standings.IsProposal(prevailing) && prevailing.Id != other.Id ? $"{prevailing.Id} prevails over every other text of its members (UN Charter 103)." : null;

    private (bool Resolves, string? Text) BetweenTreaties(Instrument first, Instrument second)
    {
        var partiesFirst = perspective.Standings.PartiesOn(first, perspective.AsOf);
        var partiesSecond = perspective.Standings.PartiesOn(second, perspective.AsOf);
        if (partiesFirst == partiesSecond && Date(first) is { } one && Date(second) is { } two && one != two)
        {
            var later = one > two ? first : second;
            return (true, $"The same parties made both treaties, so the later one, {later.Id}, governs (VCLT 30(3)).");
        }

        return (false, "Some are party to only one of the two treaties, so neither yields towards them: who is bound by both keeps one and answers for the other (VCLT 30(4)(b), 30(5)).");
    }

    private int? Date(Instrument instrument) =>
        perspective.Standings.EventsOf(instrument.Id).Where(e => !e.Denied && e.Stage is "signed" or "adopted").Select(e => (int?)e.First).Min();
}
