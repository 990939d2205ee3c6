using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Which clauses say that their amounts are shares or repetitions of each other's (`part of`, `same as`), through however many steps.</summary>
public sealed class DeclaredParts
{
    private readonly Groups<string> groups = new();

    private DeclaredParts(Perspective perspective)
    {
        foreach (var clause in perspective.Commitments)
        {
            foreach (var other in clause.PartOf.Concat(clause.SameAs))
            {
                groups.Join(clause.Id, other);
            }

            // Variants of one article are alternatives: at most one of them will be promised.
            if (clause.Variant is not null)
            {
                groups.Join(clause.Id, clause.Id[..clause.Id.IndexOf('~', StringComparison.Ordinal)]);
            }
        }
    }

    /// <summary>What a clause says that it belongs together with, and what others may say of it.</summary>
    internal static IEnumerable<string> LinksOf(Commitment clause)
    {
        yield return $"id {clause.Id}";
        foreach (var other in clause.PartOf.Concat(clause.SameAs))
        {
            yield return $"id {other}";
        }

        if (clause.Variant is not null)
        {
            yield return $"id {clause.Id[..clause.Id.IndexOf('~', StringComparison.Ordinal)]}";
        }
    }

    public static DeclaredParts Of(Perspective perspective) => perspective.Shared(static p => new DeclaredParts(p));

    /// <summary>The same for all clauses that were declared to belong together.</summary>
    public string GroupOf(Commitment clause) => groups.Find(clause.Id);
}
