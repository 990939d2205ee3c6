using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Ledger;

/// <summary>One line of the ledger as it is written, with names for roles: what the fold reads.</summary>
/// <param name="Verb">The ledger verb: announce, pledge, allocate, deliver, withdraw or revise.</param>
/// <param name="Donor">Who gives; several who give together are one donor, because their shares are not stated.</param>
/// <param name="Component">What is given: the name of the thing, or "money".</param>
/// <param name="Unit">A currency, or the unit or thing that is counted.</param>
/// <param name="Number">Null where the figure is unknown or none is stated; never zero for that.</param>
/// <param name="First">First possible day.</param>
/// <param name="Last">Last possible day (inclusive).</param>
/// <param name="Minute">Minutes after midnight of the first day, or 0.</param>
public sealed record LedgerEntry(
    string Verb,
    string Donor,
    string Recipient,
    string Component,
    string Unit,
    bool IsMoney,
    decimal? Number,
    AmountQualifier Qualifier,
    int First,
    int Last,
    int Minute,
    bool Denied,
    string? Label,
    ImmutableArray<string> PartOf,
    ImmutableArray<string> SameAs,
    ImmutableArray<string> InsteadOf,
    ImmutableArray<string> Under,
    ImmutableArray<string> Through,
    string Sentence,
    string Sources,
    EvidenceGrade Evidence,
    SourceLocation Location)
{
    /// <summary>The year that all of its days lie in, or null where they span several.</summary>
    public int? Year => DateOnly.FromDayNumber(First).Year is var year && DateOnly.FromDayNumber(Last).Year == year ? year : null;
}
