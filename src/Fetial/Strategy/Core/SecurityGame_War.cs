using System.Collections.Immutable;

namespace Fetial.Strategy.Core;

/// <summary>The war, how it is answered and how it ends.</summary>
public sealed partial class SecurityGame
{
    private void FillWar(int kept, int broken)
    {
        SetAnswer(provoked: false, kept, broken);
        SetAnswer(provoked: true, kept, broken);
        foreach (var honoured in new[] { true, false })
        {
            SetWar(War(honoured, kept, broken), Offer(honoured, kept, broken), Fighting(honoured, kept, broken), Ceasefire(kept, broken));
            var flow = FightingFlow(honoured);
            Set(Fighting(honoured, kept, broken), Alliance, options.Decisive ? [new GameAction(Fight, flow, [])] : [.. Period(
                flow, options.Policy.ArrivesInWar, options.Policy.LapsesInWar, $"lapsed{Record(kept, broken)}", War(honoured, kept, broken), $"war after a lapse{Record(kept, broken)}")]);
        }

        // After a lapse nothing is promised any more, so nothing arrives.
        var lapsed = Record(kept, broken);
        SetWar($"war after a lapse{lapsed}", $"ceasefire offered after a lapse{lapsed}", $"fighting after a lapse{lapsed}", $"lapsed{lapsed}");
        Set($"fighting after a lapse{lapsed}", Challenger, new GameAction(Fight, FightingFlow(false), options.Decisive ? [] : [Later($"war after a lapse{lapsed}")]));
        Set(Ceasefire(kept, broken), Alliance, [.. Period(
            Flow(options.PeaceOutside, static v => v.PeaceOutside), options.Policy.ArrivesInPeace, options.Policy.LapsesInPeace, Again("lapsed, attack?", "lapsed", kept, broken),
            Again("attack again?", "ceasefire", kept, broken), Again("lapsed, attack?", "lapsed", kept, broken))]);
        Set($"lapsed{lapsed}", Challenger, new GameAction("stay out", Flow(options.PeaceOutside, static v => v.PeaceOutside), [Later(Again("lapsed, attack?", "lapsed", kept, broken))]));
    }

    private void SetWar(string war, string offer, string fighting, string peace)
    {
        var mayFightOn = options.Protege?.MayFightOn == true;
        Set(war, Challenger, new(Stop, Zero, [Now(mayFightOn ? offer : peace)]), new(Fight, Zero, [Now(fighting)]));
        Set(offer, Protege, new(Accept, Zero, [Now(peace)]), new(Refuse, Zero, [Now(fighting)]));
    }

    /// <summary>
    /// A period in which the promise may arrive or lapse: at the rates of the policy, or as the alliance chooses. Held back it cannot arrive but may lapse all the
    /// same; withdrawn it is gone by the next period. A lapse by chance in war ends the war, as in section 5, where it leaves the challenger the peace outside;
    /// after a withdrawal the challenger chooses.
    /// </summary>
    private IEnumerable<GameAction> Period(ImmutableArray<double> flow, double arrives, double lapses, string lapsed, string rest, string withdrawn)
    {
        yield return new(Keep, flow, [Later("member", arrives), Later(lapsed, lapses), Later(rest, 1 - arrives - lapses)]);
        if (options.Alliance?.SetsPolicy == true)
        {
            // To hold back what cannot arrive is no choice of its own.
            if (arrives > 0)
            {
                yield return new(HoldBack, flow, [Later(lapsed, lapses), Later(rest, 1 - lapses)]);
            }

            yield return new(Withdraw, flow, [Later(withdrawn)]);
        }
    }

    /// <summary>
    /// A test of the bridge: the alliance's choice, or chance by the belief, which is the Beta mean with one more promise kept or broken after each test.
    /// </summary>
    private void SetAnswer(bool provoked, int kept, int broken)
    {
        var learns = kept + broken < options.Tests;
        var (honoured, not) = (Fighting(true, learns ? kept + 1 : kept, broken), Fighting(false, kept, learns ? broken + 1 : broken));
        var answer = Answer(provoked, kept, broken);
        if (options.Alliance is { Breach: { } breach } alliance)
        {
            Set(answer, Alliance, new(Honour, Zero, [Now(honoured)]), new(Breach, AtOnce(provoked ? alliance.BreachIfProvoked : breach), [Now(not)]));
            return;
        }

        var belief = (options.Reliability.A + kept) / (options.Reliability.A + options.Reliability.B + kept + broken);
        var chance = provoked ? options.Protege?.HelpIfProvoked ?? 0 : belief;
        Set(answer, Alliance, new GameAction("answered or not", Zero, [Now(honoured, chance), Now(not, 1 - chance)]));
    }

    private void FillMember()
    {
        var peace = Flow(options.PeaceWithMember, static v => v.PeaceWithMember);
        var hold = new GameAction(Hold, peace, [Later("member")]);
        if (options.MemberAttack is not { } war)
        {
            Set("member", Challenger, hold);
            Set("member attacked", Alliance, new GameAction(Honour, Zero, [Later("member")]));
            return;
        }

        Set("member", Challenger, hold, new(Attack, Zero, [Now("member attacked")]));
        var defended = new GameAction(Honour, Flow(war, static v => v.Fighting), [Later("member")]);
        if (options.Alliance?.Breach is { } breach)
        {
            Set("member attacked", Alliance, defended, new(Breach, [.. FightingFlow(false).Zip(AtOnce(breach), (a, b) => a + b)], [Later("member")]));
        }
        else
        {
            Set("member attacked", Alliance, defended);
        }
    }
}
