using System.Collections.Immutable;

namespace Fetial.Strategy.Spatial;

/// <summary>
/// Bueno de Mesquita's expected-utility model as Scholz, Calbert and Smith (2011, JTP 23(4)) describe it (models.md, section 7). An exhibit and no forecast: on
/// the published data it oscillates without end, and an independent replication does not fully reproduce it.
/// </summary>
public sealed class ExpectedUtilityModel
{
    private readonly ImmutableArray<SpatialActor> actors;
    private readonly double range;

    public ExpectedUtilityModel(ImmutableArray<SpatialActor> actors)
    {
        this.actors = actors;
        range = actors.Max(a => a.Position) - actors.Min(a => a.Position);
    }

    /// <summary>The rounds from the start (round 0) on. Positions move at once; the range stays that of the start.</summary>
    public ImmutableArray<ExpectedUtilityRound> Run(int rounds)
    {
        var positions = actors.Select(a => a.Position).ToArray();
        var run = ImmutableArray.CreateBuilder<ExpectedUtilityRound>();
        for (var round = 0; round <= rounds; round++)
        {
            var risks = Risks(positions);
            run.Add(new(round, [.. positions], [.. risks], CompromiseModel.Mean(At(positions))));
            positions = Move(positions, risks);
        }

        return run.ToImmutable();
    }

    private ImmutableArray<SpatialActor> At(double[] positions) => [.. actors.Select((a, i) => a with { Position = positions[i] })];

    /// <summary>Risk exponents r from the security of each position, first computed with r = 1.</summary>
    private double[] Risks(double[] x)
    {
        var one = Enumerable.Repeat(1.0, x.Length).ToArray();
        var danger = new double[x.Length];
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < x.Length; j++)
            {
                danger[i] += i == j ? 0 : Utility(j, i, x, one[i], one);
            }
        }

        var (least, most) = (danger.Min(), danger.Max());
        return [.. danger.Select(d =>
        {
            var risk = most > least ? ((2 * d) - most - least) / (most - least) : 0;
            return (1 - (risk / 3)) / (1 + (risk / 3));
        })];
    }

    /// <summary>E_ij: what i expects of challenging j, seen with the risk exponent of the viewer; every voter votes with its own.</summary>
    private double Utility(int i, int j, double[] x, double r, double[] risks)
    {
        var distance = Math.Abs(x[i] - x[j]) / range;
        var success = 2 - (4 * Math.Pow(0.5 - (0.5 * distance), r));
        var failure = 2 - (4 * Math.Pow(0.5 + (0.5 * distance), r));
        var quo = 2 - (4 * Math.Pow(0.5, r));
        var p = Probability(i, j, x, risks);
        var s = actors[j].Salience;
        return (s * ((p * success) + ((1 - p) * failure))) + ((1 - s) * success) - quo;
    }

    private double Probability(int i, int j, double[] x, double[] risks)
    {
        var (support, contests) = (0.0, 0.0);
        for (var k = 0; k < x.Length; k++)
        {
            support += Math.Max(0, Vote(k, x[i], x[j], x, risks[k]));
            for (var a = 0; a < x.Length; a++)
            {
                for (var b = 0; b < x.Length; b++)
                {
                    contests += Math.Abs(Vote(k, x[a], x[b], x, risks[k]));
                }
            }
        }

        return support / contests;
    }

    /// <summary>How hard k pulls for the first position against the second.</summary>
    private double Vote(int k, double first, double second, double[] x, double r) =>
        actors[k].Capability * actors[k].Salience * (Math.Pow(Math.Abs(x[k] - second), r) - Math.Pow(Math.Abs(x[k] - first), r)) / Math.Pow(range, r);

    private double[] Move(double[] x, double[] risks)
    {
        var next = (double[])x.Clone();
        for (var i = 0; i < x.Length; i++)
        {
            var offers = Enumerable.Range(0, x.Length).Where(j => j != i)
                .Select(j => Offer(i, j, Utility(i, j, x, risks[i], risks), Utility(j, i, x, risks[i], risks), x)).OfType<ExpectedUtilityOffer>().ToList();
            next[i] = Choose(offers, x[i]);
        }

        return next;
    }

    private static ExpectedUtilityOffer? Offer(int i, int j, double own, double others, double[] x) =>
        others > own && own > 0 ? new(OfferKind.Confrontation, x[j], own, others, x[i], x[j])
        : others > 0 && own < 0 && others > Math.Abs(own) ? new(OfferKind.Compromise, x[i] + ((x[j] - x[i]) * Math.Abs(own / others)), own, others, x[i], x[j])
        : others > 0 && own < 0 ? new(OfferKind.Capitulation, x[j], own, others, x[i], x[j])
        : null;

    private static double Choose(List<ExpectedUtilityOffer> offers, double stay)
    {
        foreach (var kind in new[] { OfferKind.Confrontation, OfferKind.Compromise, OfferKind.Capitulation })
        {
            var some = offers.Where(o => o.Kind == kind).ToList();
            if (some.Count > 0)
            {
                // The smallest weighted position among compromises is a quirk of the published code, kept so that its log is reproduced.
                return (kind == OfferKind.Compromise
                    ? some.MinBy(o => ((Math.Abs(o.Own) * o.From) + (Math.Abs(o.Others) * o.Towards)) / (Math.Abs(o.Own) + Math.Abs(o.Others)))
                    : some.MinBy(o => Math.Abs(o.Target - stay))).Target;
            }
        }

        return stay;
    }
}
