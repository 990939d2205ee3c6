using Fetial.Strategy.Numerics;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deterrence;

/// <summary>Draws of the seven parameters of model 1a and of the belief in the guarantor; the fast case of a sweep, without any allocation.</summary>
public readonly record struct OneChallengerSweep(
    Ranged Stake, Ranged StatusQuo, Ranged DenialAlone, Ranged DenialHelped, Ranged CostAlone, Ranged CostHelped, Ranged Punishment, Ranged Belief, ulong Seed)
{
    /// <summary>How many of a numbered block of draws deter.</summary>
    public int Deterred(int block, int draws)
    {
        var stream = new Draws(Seed).From((ulong)block, 0);
        var deterred = 0;
        for (var n = 0; n < draws; n++)
        {
            var model = new ExtendedDeterrence(
                Stake.At(stream.Next()), StatusQuo.At(stream.Next()), DenialAlone.At(stream.Next()), DenialHelped.At(stream.Next()), CostAlone.At(stream.Next()),
                CostHelped.At(stream.Next()), Punishment.At(stream.Next()));
            deterred += Tie.IsAtLeast(model.Margin(Belief.At(stream.Next())), 0) ? 1 : 0;
        }

        return deterred;
    }
}
