using System.Collections.Immutable;
using System.Globalization;
using Fetial.Model.Strategy;
using Fetial.Strategy.Catalogue;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Plan;

/// <summary>A model of the handbook run beside a question over the ranges that the question gives it.</summary>
/// <param name="Card">Null where no model has the name.</param>
/// <param name="Values">Every parameter with its range; those that the question leaves out are defaults.</param>
/// <param name="Sentence">What the model concludes at the values stated.</param>
/// <param name="Sentences">Everything it concludes somewhere inside the ranges, the commonest first; more than one means undetermined.</param>
/// <param name="Faults">Why it could not be run.</param>
public sealed record GameRun(
    GameQuestion Question, ModelCard? Card, ImmutableArray<(ModelParameter Parameter, Ranged Range, bool IsDefault)> Values, string Sentence,
    ImmutableArray<GameFigure> Figures, ImmutableArray<GameSentence> Sentences, ImmutableArray<string> Faults)
{
    private const int DrawCount = 4096;

    public static GameRun Of(GameQuestion question, ulong seed)
    {
        if (Models.Find(question.Model) is not { } model)
        {
            return Failed(question, null, [$"no model is called {question.Model}; fetial model list names all"]);
        }

        var card = model.Card;
        var given = question.Values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        var (input, faults) = ModelInput.Read(card, given.ToDictionary(g => g.Key, g => Text(g.Value.Value), StringComparer.Ordinal));
        if (input is null)
        {
            return Failed(question, card, [.. faults.Select(f => f.Message)]);
        }

        ImmutableArray<(ModelParameter Parameter, Ranged Range, bool IsDefault)> values =
        [
            .. card.Parameters.Where(p => p.Shape == ParameterShape.Number).Select(p => given.TryGetValue(p.Key, out var figure)
                ? (p, new Ranged(figure.Value, figure.Low, figure.High), false)
                : (p, new Ranged(input[p.Key]), true)),
        ];
        if (values.FirstOrDefault(v => v.Range.Low < v.Parameter.Low || v.Range.High > v.Parameter.High) is { Parameter: { } outside })
        {
            return Failed(question, card, [$"the range of {outside.Key} leaves what it can be ({outside.Meaning})"]);
        }

        try
        {
            return Run(question, model, input, values, seed);
        }
        catch (ModelException fault)
        {
            return Failed(question, card, [fault.Message]);
        }
    }

    private static GameRun Run(GameQuestion question, IModel model, ModelInput input, ImmutableArray<(ModelParameter Parameter, Ranged Range, bool IsDefault)> values, ulong seed)
    {
        var ranges = values.Select(v => v.Range).ToImmutableArray();
        ModelResult At(double[] x) => model.Run(values.Select((v, i) => (v.Parameter.Key, Value: x[i])).Aggregate(input, (known, v) => known.With(v.Key, v.Value)));
        var at = At([.. ranges.Select(r => r.Value)]);
        var bounds = at.Parts.Where(p => p.Value is not null).ToDictionary(p => p.Key, p => (Least: p.Value ?? 0, Most: p.Value ?? 0), StringComparer.Ordinal);
        var (sentences, fixedAll) = (new Dictionary<string, int>(StringComparer.Ordinal) { [at.Sentence] = 0 }, ranges.All(r => r.IsFixed));
        void Look(double[] x, int weight)
        {
            var result = At(x);
            sentences[result.Sentence] = sentences.GetValueOrDefault(result.Sentence) + weight;
            foreach (var part in result.Parts.Where(p => p.Value is not null && bounds.ContainsKey(p.Key)))
            {
                var (least, most) = bounds[part.Key];
                bounds[part.Key] = (Math.Min(least, part.Value ?? 0), Math.Max(most, part.Value ?? 0));
            }
        }

        foreach (var corner in RangePoints.Corners(ranges))
        {
            Look(corner, 0);
        }

        // What a model gives need not be monotone, so that corners alone would not bound it.
        foreach (var draw in RangePoints.Drawn(ranges, seed, 11, fixedAll ? 1 : DrawCount))
        {
            Look(draw, 1);
        }

        var total = (double)sentences.Values.Sum();
        return new(
            question, model.Card, values, at.Sentence,
            [.. at.Parts.Where(p => p.Value is not null).Select(p => new GameFigure(p.Key, p.Meaning, p.Value ?? 0, bounds[p.Key].Least, bounds[p.Key].Most, p.IsResult))],
            [.. sentences.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => new GameSentence(s.Key, s.Value / total))], []);
    }

    private static GameRun Failed(GameQuestion question, ModelCard? card, ImmutableArray<string> faults) => new(question, card, [], "", [], [], faults);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
