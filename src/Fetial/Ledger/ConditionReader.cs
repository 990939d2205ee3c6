using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>
/// The truth of a clause's condition on a day, with two things that the record tells here: consent, approval or money that was given by an event
/// under the clause or on its text, and whether another commitment is kept.
/// </summary>
internal sealed class ConditionReader(Perspective perspective, Func<string, string, int, Truth> stateOf)
{
    public Truth Truth(Formula formula, Commitment clause, int day) => formula switch
    {
        AllOf all => all.Terms.Aggregate(Conditions.Truth.True, (least, term) => Least(least, Truth(term, clause, day))),
        AnyOf any => any.Terms.Aggregate(Conditions.Truth.False, (most, term) => Most(most, Truth(term, clause, day))),
        Negation negation => FactBase.Not(Truth(negation.Term, clause, day)),
        ConsentAtom consent => Given(consent, clause, day) ? Conditions.Truth.True : Conditions.Truth.Unknown,
        StateOfTextAtom { State: "kept" or "missed" } state => stateOf(state.Id, state.State, day),
        _ => perspective.Facts.Evaluate(formula, clause.Instrument, day),
    };

    /// <summary>What must be so for the commitment to bite; the needs of the text itself are met once it binds.</summary>
    public static Formula Entry(Commitment clause) => Formula.All(
        clause.When.Select(c => c.Value).Concat(clause.While.Select(c => c.Value)).Concat(clause.Needs.Select(c => c.Value))
            .Concat(clause.Unless.Select(c => (Formula)new Negation(c.Value))));

    /// <summary>The statements that are not true on a day, as they read: what is waited for, or left open.</summary>
    public IEnumerable<string> Open(Formula formula, Commitment clause, int day) => formula switch
    {
        AllOf all => all.Terms.SelectMany(t => Open(t, clause, day)),
        AnyOf any when Truth(any, clause, day) != Conditions.Truth.True => [string.Join(" or ", any.Terms.SelectMany(t => t.Atoms()).Select(a => a.Text))],
        Negation negation when Truth(negation, clause, day) != Conditions.Truth.True => [$"not {string.Join(" and ", negation.Atoms().Select(a => a.Text))}"],
        Atom atom when Truth(atom, clause, day) != Conditions.Truth.True => [atom.Text],
        _ => [],
    };

    public bool IsConsent(RecordedEvent recorded, ActorMask doers, Commitment clause) => clause.Needs.SelectMany(n => n.Value.Atoms()).OfType<ConsentAtom>()
        .Any(c => doers.IsWithin(perspective.Actors.WithParts(Of(c, clause, recorded.First))));

    private bool Given(ConsentAtom consent, Commitment clause, int day)
    {
        foreach (var recorded in perspective.Facts.Record)
        {
            if (recorded.Event.First > day)
            {
                return false;
            }

            var about = recorded.Event.Under.Contains(clause.Id) || (recorded.Event.Act.Verb.Stage is "approved" or "ratified" or "deposited"
                && recorded.Event.Act[Role.Text] is TextFiller text && (text.Id == clause.Id || text.Id == clause.Instrument.Id));
            if (about && !recorded.Event.Denied && recorded.Act.Doers.IsWithin(perspective.Actors.WithParts(Of(consent, clause, day))) && !recorded.Act.Doers.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private ActorMask Of(ConsentAtom consent, Commitment clause, int day) => perspective.Actors.Resolve(consent.Of, new Frame(clause.Instrument, null, day));

    private static Truth Least(Truth first, Truth second) => (int)second < (int)first ? second : first;

    private static Truth Most(Truth first, Truth second) => (int)second > (int)first ? second : first;
}
