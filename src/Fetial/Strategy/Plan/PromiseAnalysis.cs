using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Strategy.Core;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Running;
using Fetial.Strategy.Sensitivity;
using Fetial.Strategy.WarTermination;

namespace Fetial.Strategy.Plan;

/// <summary>What a promise does to the war it waits for the end of, over the user's ranges (models.md, sections 5 and 11).</summary>
/// <param name="At">The model at the values stated.</param>
/// <param name="Prolongs">Whether the challenger fights on because of the promise's condition: f above f* and not above n.</param>
/// <param name="FightsOn">Whether it fights on at all.</param>
/// <param name="Share">Share of the assumptions drawn under which it fights on; no chance that it does.</param>
/// <param name="Indices">Of f - f*, sampled, with confidence intervals.</param>
/// <param name="Deciding">Inputs whose range alone turns the verdict, the others as stated.</param>
/// <param name="Duration">With shocks, or null.</param>
/// <param name="UnconditionalDuration">The same under an unconditional promise that arrives at the rate after a ceasefire.</param>
public sealed record PromiseAnalysis(
    ConditionalPromiseQuestion Question,
    ConditionalPromise At,
    RangeVerdict Prolongs,
    RangeVerdict FightsOn,
    RangeVerdict IsConditional,
    double Share,
    long Draws,
    ImmutableArray<SobolIndex> Indices,
    ImmutableArray<string> Deciding,
    WarDuration? Duration,
    WarDuration? UnconditionalDuration,
    PolicyComparison Policies)
{
    private const int Blocks = 40;

    /// <summary>Whether the promise itself makes the challenger stop: f above n, so that it would fight on without the promise, and not above f*.</summary>
    public RangeVerdict Ends { get; init; }

    /// <summary>Runs the model over the ranges; the same seed gives the same result.</summary>
    /// <param name="work">May stop it.</param>
    public static PromiseAnalysis Of(ConditionalPromiseQuestion question, ulong seed, Work work = default)
    {
        var inputs = Inputs(question);
        var ranges = inputs.Select(i => i.Range).ToImmutableArray();
        var at = Model([.. ranges.Select(r => r.Value)]);
        var (prolongs, ends, fights, conditional, share, draws) = Verdicts(ranges, seed);
        var sobol = new SampledSobol([.. inputs.Select(i => i.Name)], ranges, x => Excess(Model(x)), seed);
        var indices = inputs.All(i => i.Range.IsFixed) ? [] : sobol.Report(Enumerable.Range(0, Blocks).Select(Shard)).Indices;
        var unconditional = new PromisePolicy(at.Policy.ArrivesInPeace, 0, at.Policy.ArrivesInPeace, 0);
        var bridge = question.Bridge?.Value ?? 0;
        return new(
            question, at, prolongs, fights, conditional, share, draws, indices, Turning(inputs), Duration(at), Duration(at with { Policy = unconditional }),
            PolicyComparison.Of(at, at.Policy, unconditional, bridge, double.PositiveInfinity))
        {
            Ends = ends,
        };
        SobolShard Shard(int number)
        {
            work.Stop.ThrowIfCancellationRequested();
            return sobol.Shard(number);
        }

        WarDuration? Duration(ConditionalPromise promise) => question.Shocks is { } shocks ? WarDuration.Of(promise, shocks.Value) : null;
    }

    /// <summary>f - f*: above 0 the challenger fights on.</summary>
    public static double Excess(ConditionalPromise promise) => promise.Fighting - promise.Threshold;

    /// <summary>The condition in words, with the numbers of this question.</summary>
    public string Condition =>
        $"It prolongs the war if, for {Question.Challenger.Name}, a period of fighting is worth more than {At.Threshold:0.####} and no more than a period of peace outside ({At.PeaceOutside:0.####})"
        + (At.ProlongingIncentive <= Tie.Tolerance ? "; with these rates the condition adds nothing, so it cannot." : ".");

    /// <summary>The inputs with their ranges, in the order in which <see cref="Model"/> reads them.</summary>
    public static ImmutableArray<(string Name, Ranged Range)> Inputs(ConditionalPromiseQuestion q) =>
    [
        ("fighting", Range(q.Fighting)), ("peace outside", Range(q.PeaceOutside)), ("peace with member", Range(q.PeaceWithMember)),
        ("arrival in war", Range(q.ArrivesInWar)), ("lapse in war", Range(q.LapsesInWar)), ("arrival after ceasefire", Range(q.ArrivesInPeace)),
        ("lapse after ceasefire", Range(q.LapsesInPeace)), ("discount", Range(q.Discount)),
    ];

    private static Ranged Range(Figure figure) => new(figure.Value, figure.Low, figure.High);

    /// <summary>The model at a point of the ranges.</summary>
    internal static ConditionalPromise Model(double[] x)
    {
        // Rates that together exceed certainty are cut to it, so that a wide range cannot leave the model.
        var lapseWar = Math.Min(x[4], 1 - x[3]);
        var lapsePeace = Math.Min(x[6], 1 - x[5]);
        return new(x[0], x[1], x[2], x[7], new(x[3], lapseWar, x[5], lapsePeace));
    }

    private static (RangeVerdict Prolongs, RangeVerdict Ends, RangeVerdict Fights, RangeVerdict Conditional, double Share, long Draws) Verdicts(
        ImmutableArray<Ranged> ranges, ulong seed)
    {
        var (prolongs, ends, fights, conditional, draws, fighting) = (new Tally(), new Tally(), new Tally(), new Tally(), 0L, 0L);
        void Look(double[] x, bool drawn)
        {
            var model = Model(x);
            var on = model.Prolongs;
            fights.Add(on);
            prolongs.Add(on && !Tie.IsBetter(model.Fighting, model.PeaceOutside));
            ends.Add(!on && Tie.IsBetter(model.Fighting, model.PeaceOutside));
            conditional.Add(model.ProlongingIncentive > Tie.Tolerance);
            draws += drawn ? 1 : 0;
            fighting += drawn && on ? 1 : 0;
        }

        foreach (var corner in RangePoints.Corners(ranges))
        {
            Look(corner, false);
        }

        foreach (var draw in RangePoints.Drawn(ranges, seed, 7, 20_000))
        {
            Look(draw, true);
        }

        return (prolongs.Verdict, ends.Verdict, fights.Verdict, conditional.Verdict, (double)fighting / draws, draws);
    }

    private static ImmutableArray<string> Turning(ImmutableArray<(string Name, Ranged Range)> inputs)
    {
        bool At(int input, double value)
        {
            var x = inputs.Select(i => i.Range.Value).ToArray();
            x[input] = value;
            return Model(x).Prolongs;
        }

        return [.. inputs.Select((input, i) => (input, i)).Where(p => !p.input.Range.IsFixed && At(p.i, p.input.Range.Low) != At(p.i, p.input.Range.High)).Select(p => p.input.Name)];
    }

    private sealed class Tally
    {
        private bool yes;
        private bool no;

        public RangeVerdict Verdict => yes ? (no ? RangeVerdict.Undetermined : RangeVerdict.Holds) : RangeVerdict.Fails;

        public void Add(bool holds)
        {
            yes |= holds;
            no |= !holds;
        }
    }
}
