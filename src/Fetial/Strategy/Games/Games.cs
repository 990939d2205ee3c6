using System.Collections.Immutable;
using System.Globalization;
using Fetial.Model.Strategy;
using Fetial.Strategy.Catalogue;

namespace Fetial.Strategy.Games;

/// <summary>
/// Runs declared games. Extremes are taken over the corners of the ranges: exact for results that are monotone in each value, and bounds from inside for the
/// others.
/// </summary>
public static class Games
{
    /// <summary>With more ranges than this, the last ones stay at their values.</summary>
    private const int MostRanges = 10;

    public static ImmutableArray<GameAnswer> Run(ImmutableArray<GameQuestion> questions) => [.. questions.Select(Run).OfType<GameAnswer>()];

    private static GameAnswer? Run(GameQuestion question)
    {
        if (Models.Find(question.Model) is not { } model)
        {
            return null;
        }

        var ranged = question.Values.Where(v => !v.Value.IsFixed).Select(v => v.Key).Take(MostRanges).ToImmutableArray();
        var (stated, fault) = At(model, question, (_, figure) => figure.Value);
        var corners = Enumerable.Range(0, 1 << ranged.Length)
            .Select(corner => At(model, question, (key, figure) => ranged.IndexOf(key) is >= 0 and var i ? ((corner >> i) & 1) == 0 ? figure.Low : figure.High : figure.Value).Result)
            .ToList();
        var found = corners.OfType<ModelResult>().ToList();
        return new(question, model.Card, stated, fault, Parts(stated, found), corners.Count, corners.Count - found.Count);
    }

    private static (ModelResult? Result, string? Fault) At(IModel model, GameQuestion question, Func<string, Figure, double> pick)
    {
        var given = question.Values.GroupBy(v => v.Key).ToDictionary(g => g.Key, g => pick(g.Key, g.Last().Value).ToString("R", CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var (input, faults) = ModelInput.Read(model.Card, given);
        if (input is null)
        {
            return (null, faults[0].Message);
        }

        try
        {
            return (model.Run(input), null);
        }
        catch (ModelException exception)
        {
            return (null, exception.Message);
        }
    }

    private static ImmutableArray<GamePart> Parts(ModelResult? stated, IReadOnlyList<ModelResult> corners)
    {
        var all = stated is null ? corners : [stated, .. corners];
        var keys = all.SelectMany(r => r.Parts).Where(p => p.IsResult).DistinctBy(p => p.Key).ToList();
        return
        [
            .. keys.Select(k =>
            {
                var parts = all.SelectMany(r => r.Parts).Where(p => p.Key == k.Key && p.IsResult).ToList();
                var numbers = parts.Select(p => p.Value).OfType<double>().ToList();
                return new GamePart(
                    k.Key, k.Meaning, stated?.Parts.FirstOrDefault(p => p.Key == k.Key)?.Value, numbers.Count > 0 ? numbers.Min() : null, numbers.Count > 0 ? numbers.Max() : null,
                    [.. parts.Select(p => p.Text).OfType<string>().Distinct()], corners.Count(r => r.Parts.Any(p => p.Key == k.Key)));
            }),
        ];
    }
}
