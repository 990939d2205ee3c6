using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>A level that a clause gives on some days, in the places of its scope.</summary>
/// <param name="Step">The step of the ladder, 1 or more.</param>
/// <param name="Days">Days on which it is owed under the threat, all of one standing.</param>
/// <param name="Why">For what does not count as firm: what it depends on, in a few words.</param>
public sealed record Grant(
    Commitment Clause, Duty Duty, Guarantor By, int Step, GrantKind Kind, Standing Standing, TimeSet Days, Force Force, EvidenceGrade Evidence, string Why)
{
    public Bindingness Bindingness => new(Duty.Word, Force, Standing);
}
