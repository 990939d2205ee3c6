using System.Collections.Immutable;
using Fetial.Findings;

namespace Fetial.Exchange.Reports;

/// <summary>One side of a finding: the clauses that stand together, under words that say what they have in common.</summary>
/// <param name="Heading">"Rules it out", "10 days".</param>
/// <param name="IsOut">Whether it is the side that rules out.</param>
public sealed record FindingSide(string Heading, bool IsOut, ImmutableArray<FindingClause> Clauses)
{
    /// <summary>The sides in the order in which the finding names them. Clauses of weaker evidence stand with those they support.</summary>
    public static ImmutableArray<FindingSide> Of(Finding finding)
    {
        var opposed = finding.Clauses.Any(clause => Plain(clause.Side) == "out") && finding.Clauses.Any(clause => Plain(clause.Side) == "in");
        return
        [
            .. finding.Clauses.GroupBy(clause => Plain(clause.Side), StringComparer.Ordinal).Select(side => new FindingSide(
                side.Key switch
                {
                    "in" when opposed => "Wants it",
                    "out" => "Rules it out",
                    "in" or "" => side.Count() == 1 ? "The clause" : "The clauses",
                    "accept" => "Accepted by",
                    var value => value,
                },
                side.Key == "out",
                [.. side])),
        ];
    }

    /// <summary>Whether a clause only supports its side, by weaker evidence.</summary>
    public static bool IsSupport(FindingClause clause) => clause.Side.StartsWith("also ", StringComparison.Ordinal);

    private static string Plain(string side) => side.StartsWith("also ", StringComparison.Ordinal) ? side[5..] : side;
}
