using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// A check whose findings each rest on clauses that hang together by links, on texts, actors and the record. Run over all clauses that hang together it
/// finds what it finds about them among all.
/// </summary>
public interface ILinkedCheck : ICheck
{
    /// <summary>What links a clause to others: two that share a link hang together. A clause without any takes no part in the check.</summary>
    IEnumerable<string> Links(Perspective perspective, Commitment clause);
}
