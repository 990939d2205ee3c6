namespace Fetial.Strategy.Ratification;

/// <summary>
/// Some of those who have not ratified are hold-outs: fast at one rate, hold-outs at a far lower one (models.md, section 8). The three numbers are the user's:
/// who holds out and for what is political and not in the data.
/// </summary>
/// <param name="Share">pi in [0,1]: the chance at signature that a state holds out.</param>
/// <param name="FastRate">lr, per day.</param>
/// <param name="HoldOutRate">lh, per day.</param>
public readonly record struct HoldOutMixture(double Share, double FastRate, double HoldOutRate)
{
    /// <summary>The chance that a state which has not ratified by t0 holds out.</summary>
    public double Posterior(double t0)
    {
        var slow = Share * Math.Exp(-HoldOutRate * t0);
        return slow / (slow + ((1 - Share) * Math.Exp(-FastRate * t0)));
    }

    /// <summary>P(one that has not ratified by t0 has by t).</summary>
    public double One(double t, double t0)
    {
        var h = Posterior(t0);
        return t <= t0 ? 0 : (h * (1 - Math.Exp(-HoldOutRate * (t - t0)))) + ((1 - h) * (1 - Math.Exp(-FastRate * (t - t0))));
    }

    /// <summary>P(T ≤ t) for all that are left.</summary>
    public double All(double t, double t0, int left) => Math.Pow(One(t, t0), left);

    /// <summary>The q-quantile of the time until all that are left have ratified.</summary>
    public double Quantile(double t0, int left, double q)
    {
        var mixture = this;
        var high = t0 + 1;
        while (mixture.All(high, t0, left) < q)
        {
            high = t0 + ((high - t0) * 2);
        }

        return Numerics.Roots.Between(t => mixture.All(t, t0, left) - q, t0, high);
    }
}
