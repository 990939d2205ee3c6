using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Two treaties on one matter (VCLT 30), pair by pair: between a bearer and a creditor who are bound by both the later governs; a creditor of the earlier who
/// is not bound by the later keeps what it was promised.
/// </summary>
internal sealed class SuccessiveTreaties(Perspective perspective, StandingTier tier, int day)
{
    private const string Unordered =
        "Some are party to only one of the two treaties, so neither yields towards them: who is bound by both keeps one and answers for the other (VCLT 30(4)(b), 30(5)).";

    public PriorityRule Between(Commitment first, Commitment second, ActorMask bearers)
    {
        if ((perspective.Standings.ConcludedOn(first.Instrument), perspective.Standings.ConcludedOn(second.Instrument)) is not ({ } one, { } two) || one == two)
        {
            return new PriorityRule(false, "Which of the two treaties is the later one is not on record, so neither yields (VCLT 30).", bearers);
        }

        var (earlier, later) = one < two ? (first, second) : (second, first);
        var shared = ActorMask.Empty;
        var strangers = ActorMask.Empty;
        var left = new List<int>();
        foreach (var bearer in bearers.Indices)
        {
            var creditors = Creditors.Of(perspective, earlier, bearer, day);
            var both = ActorMask.Of(creditors.Indices.Where(c => IsBound(later.Instrument, c) && IsBound(earlier.Instrument, c)));
            var rest = creditors.Except(both);
            if (!rest.IsEmpty || creditors.IsOpen)
            {
                left.Add(bearer);
                shared = shared.Union(both);
                strangers = strangers.Union(rest);
            }
        }

        if (left.Count == 0)
        {
            var text = perspective.Standings.PartiesOn(first.Instrument, day) == perspective.Standings.PartiesOn(second.Instrument, day)
                ? $"The same parties made both treaties, so the later one, {later.Instrument.Id}, governs (VCLT 30(3))."
                : $"All to whom {earlier.Id} is owed are bound by the later treaty {later.Instrument.Id} too, which governs between them (VCLT 30(4)(a)).";
            return new PriorityRule(true, text, bearers);
        }

        return new PriorityRule(false, shared.IsEmpty ? Unordered : Divided(earlier, later, shared, strangers), ActorMask.Of(left));
    }

    private string Divided(Commitment earlier, Commitment later, ActorMask shared, ActorMask strangers) =>
        $"Towards {Names(shared)}, bound by both treaties, the later one, {later.Instrument.Id}, governs (VCLT 30(4)(a)); towards {Names(strangers)}, to whom {earlier.Id} is owed all the same, "
        + $"{earlier.Instrument.Id} does (30(4)(b)): who bears both keeps one and answers for the other (30(5)).";

    private string Names(ActorMask actors) => SingleClause.List(SingleClause.NamesOf(perspective, actors));

    /// <summary>Whether a text binds somebody as far as the clash has got: in force where both are in the books, else signed or proposed at least.</summary>
    private bool IsBound(Instrument text, int party)
    {
        var standing = Tiers.Of(perspective.Standings.On(text, party, day));
        return perspective.Standings.PartiesOn(text, day).Contains(party) && standing is { } reached && (tier != StandingTier.InTheBooks || reached == StandingTier.InTheBooks);
    }
}
