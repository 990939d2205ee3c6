using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Some clauses of a portfolio were edited: what must be looked at for their clashes.</summary>
/// <param name="Now">The portfolio as it is now.</param>
/// <param name="Changed">Indices of the clauses that changed.</param>
/// <param name="Near">The clauses that may clash with them as cases of each other, they themselves among them.</param>
/// <param name="Overlapping">Those whose acts may overlap with theirs.</param>
/// <param name="Measured">Those that set figures on the same measures.</param>
/// <param name="Waiting">Indices of the clauses for which it may have changed what keeps them from what they wait for; the clauses that changed among them.</param>
internal sealed record ClashEdit(Perspective Now, IReadOnlySet<int> Changed, Perspective Near, Perspective Overlapping, Perspective Measured, IReadOnlySet<int> Waiting)
{
    /// <summary>Whether one of the clauses that changed is on either side.</summary>
    public bool Names(Clash clash) => Changed.Contains(clash.In.Clause.Index) || Changed.Contains(clash.Out.Clause.Index);
}
