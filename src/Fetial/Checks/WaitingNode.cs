using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Checks;

/// <summary>Something that waits: a clause whose bearers act after its condition, a prohibition that is lifted by its condition, or a text that comes into force by it.</summary>
/// <param name="Clause">The clause; null for a text.</param>
/// <param name="Text">The clause's text, or the text itself.</param>
/// <param name="Awaits">What must come about first.</param>
/// <param name="IsRestraint">A prohibition: its bearers may act once its `until` or `unless` has come about.</param>
public sealed record WaitingNode(Commitment? Clause, Instrument Text, Formula Awaits, bool IsRestraint)
{
    /// <summary>The id of the clause or the text.</summary>
    public string Id => Clause?.Id ?? Text.Id;

    /// <summary>Restraints and promises of one clause are two nodes.</summary>
    public string Key => $"{Id}{(IsRestraint ? " restraint" : "")}";
}
