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

    /// <summary>A question that names its level: the level names the ladder, and without one any level is asked for. Null where no ladder has the level.</summary>
    public static CoverageQuestion? Of(Vocabulary vocabulary, ExpectedCover cover)
    {
        var question = Of(cover);
        if (cover.Level is not { } level)
        {
            return Coverage.Ladder.Of(vocabulary, question.Ladder) is { Steps: [_, var lowest, ..] } ? question with { Cover = cover with { Level = lowest } } : null;
        }

        var ladder = vocabulary.Ladders.Select(l => Coverage.Ladder.Of(vocabulary, l.Key)).OfType<Ladder>().OrderBy(l => l.Name == ResponseLadder ? 0 : 1).FirstOrDefault(l => l.Step(level) is not null);
        return ladder is null ? null : question with { Ladder = ladder.Name };
    }
}
