using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>What is asked of <see cref="Cover"/>.</summary>
/// <param name="Cover">Whom, against what, at which level, when and where.</param>
/// <param name="Ladder">The ladder of the levels: <c>response</c> unless said otherwise.</param>
/// <param name="Counting">Which promises count towards the wanted level.</param>
/// <param name="Without">Actors whose promises are left out.</param>
/// <param name="Exits">The levels after the worst exits of up to so many guarantors are told; 0 for none.</param>
public sealed record CoverageQuestion(ExpectedCover Cover, string Ladder, Counting Counting, ImmutableArray<Actor> Without, int Exits)
{
    public const string ResponseLadder = "response";

    public static CoverageQuestion Of(ExpectedCover cover) => new(cover, ResponseLadder, Counting.Firm, [], 0);
}
