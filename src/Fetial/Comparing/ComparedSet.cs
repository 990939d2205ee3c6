using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Comparing;

/// <summary>What is laid side by side: texts sorted by id, and those of their clauses that are looked at.</summary>
/// <param name="Frame">The frame of a family; its clauses stand beside those of its texts, its own slots do not. Null for other sets.</param>
public sealed record ComparedSet(string Title, Instrument? Frame, ImmutableArray<Instrument> Texts, ImmutableArray<Commitment> Clauses)
{
    public bool IsFamily => Frame is not null;
}
