using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>The one condition under which a commitment bites: triggers, what must keep holding, what others must give, and no exception.</summary>
public static class ClauseCondition
{
    public static Formula Of(Commitment clause) =>
        clause.UntilCondition is { } until ? Formula.All([Entry(clause), new Negation(until.Value)]) : Entry(clause);

    /// <summary>What must be so for the commitment to begin and go on; how it is meant to end is left out.</summary>
    public static Formula Entry(Commitment clause) => HasNone(clause) ? clause.Instrument.Needs : Formula.All(
        clause.When.Select(c => c.Value)
            .Concat(clause.While.Select(c => c.Value))
            .Concat(clause.Needs.Select(c => c.Value))
            .Append(clause.Instrument.Needs)
            .Concat(clause.Unless.Select(c => (Formula)new Negation(c.Value))));

    /// <summary>Whether the clause adds nothing to what its text needs; true of most.</summary>
    private static bool HasNone(Commitment clause) => clause.When.IsEmpty && clause.While.IsEmpty && clause.Needs.IsEmpty && clause.Unless.IsEmpty;
}
