using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Running;
using Fetial.Strategy.Sensitivity;
using Fetial.Strategy.WarTermination;

namespace Fetial.Strategy.Plan;

/// <summary>
/// The claim that waiting for the end of a war prolongs it, taken apart as the handbook does (models.md, section 5): each part with the condition under which
/// it holds and a verdict over the ranges. The parts can come apart, and the claim needs all of b, c and the lapse or the faster arrival.
/// </summary>
public static class PromiseClaims
{
    private const int DrawCount = 20_000;

    /// <summary>What does not follow from any of the parts (models.md, section 5, limits, and section 12).</summary>
    public static ImmutableArray<string> DoesNotFollow =>
    [
        "That an unconditional promise ends the war: it only leaves the choice to fighting against peace.",
        "That membership once given ends the war in fact: no model here says so.",
        "That a ceasefire holds: the model takes it as final; what comes after is a question of deterrence (fetial deter, and fetial model security-game).",
        "That the challenger acts so: it is one actor here, with stakes that nobody can observe. No probability of its choice is given.",
        "That the promised side stops when it should: under cover it may prefer to fight on, which is outside this model (fetial model security-game lets it choose).",
    ];

    /// <param name="work">May stop it.</param>
    public static ImmutableArray<PromiseClaim> Of(ConditionalPromiseQuestion question, ulong seed, Work work = default)
    {
        var bridge = question.Bridge;
        ImmutableArray<Ranged> ranges =
        [
            .. PromiseAnalysis.Inputs(question).Select(i => i.Range),
            bridge is null ? new Ranged(0) : new Ranged(bridge.Value, bridge.Low, bridge.High),
        ];
        ImmutableArray<(string Key, Func<ConditionalPromise, double, bool> Holds)> parts =
        [
            ("a", static (p, _) => Math.Abs(p.ProlongingIncentive) <= Tie.Tolerance),
            ("b", static (p, _) => p.Prolongs && !Tie.IsBetter(p.Fighting, p.PeaceOutside)),
            ("c", static (p, _) => Tie.IsBetter(p.PeaceOutside, p.PeaceWithMember)),
            ("d", static (p, _) => p.ProlongingIncentive < -Tie.Tolerance),
            ("e", static (p, g) => g > 0 && p.Prolongs && !Tie.IsBetter(p.Fighting - g, (p with { Fighting = p.Fighting - g }).Threshold)),
            ("perish", static (p, _) => Tie.IsBetter(p.Policy.LapsesInWar, p.LapseThreshold)),
            ("war alone", static (p, _) => Tie.IsBetter(p.Fighting, p.PeaceOutside)),
        ];
        var (yes, no) = (new bool[parts.Length], new bool[parts.Length]);
        foreach (var x in RangePoints.Corners(ranges).Concat(RangePoints.Drawn(ranges, seed, 13, ranges.All(r => r.IsFixed) ? 1 : DrawCount)))
        {
            work.Stop.ThrowIfCancellationRequested();
            var model = PromiseAnalysis.Model(x);
            for (var i = 0; i < parts.Length; i++)
            {
                var holds = parts[i].Holds(model, x[8]);
                yes[i] |= holds;
                no[i] |= !holds;
            }
        }

        var at = PromiseAnalysis.Model([.. ranges.Select(r => r.Value)]);
        var claims = ImmutableArray.CreateBuilder<PromiseClaim>();
        for (var i = 0; i < parts.Length; i++)
        {
            var (key, holds) = parts[i];
            if (key == "e" && bridge is null)
            {
                continue;
            }

            var (statement, condition) = Words(key, question.Challenger.Name, at, bridge?.Value ?? 0);
            claims.Add(new(key, statement, condition, holds(at, bridge?.Value ?? 0), yes[i] ? (no[i] ? RangeVerdict.Undetermined : RangeVerdict.Holds) : RangeVerdict.Fails));
        }

        return claims.ToImmutable();
    }

    private static (string Statement, string Condition) Words(string key, string challenger, ConditionalPromise at, double bridge) => key switch
    {
        "a" => ("The promise moves nothing.", $"where arrival and lapse are the same in war and after a ceasefire, or membership makes no difference: then f* = n = {Number(at.PeaceOutside)}"),
        "b" => ($"The promise's condition makes {challenger} fight on.", $"where fighting is worth more than f* = {Number(at.Threshold)} and no more than n = {Number(at.PeaceOutside)}; here f = {Number(at.Fighting)}"),
        "c" => ($"Membership harms {challenger}, without which no condition prolongs anything.", $"where peace with the member is worth less than peace outside: m = {Number(at.PeaceWithMember)} below n = {Number(at.PeaceOutside)}"),
        "d" => ("The promise rewards stopping.", $"where f* lies above n, as with membership that comes faster in war than after a ceasefire; here f* = {Number(at.Threshold)}"),
        "e" => ("A bridging guarantee ends a war that the promise prolongs.", $"where what it takes brings fighting down to f*: f - g = {Number(at.Fighting - bridge)} against {Number(at.Threshold)}"),
        "perish" => ("The offer perishes fast enough to be waited out, were it kept at once on a ceasefire.", $"where the rate of lapse in war exceeds l* = {Number(at.LapseThreshold)}; here {Number(at.Policy.LapsesInWar)}"),
        _ => ($"{challenger} fights on whatever is promised.", $"where fighting beats peace outside: f = {Number(at.Fighting)} above n = {Number(at.PeaceOutside)}"),
    };

    private static string Number(double value) => double.IsPositiveInfinity(value) ? "infinite" : value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
