namespace Fetial.Strategy.Reputation;

/// <summary>
/// An open-ended promise that has not been delivered is not broken; it loses belief at the rate at which a sincere promisor would have delivered
/// (models.md, section 6).
/// </summary>
/// <param name="Prior">pi in (0,1): the belief in sincerity when the promise was made.</param>
/// <param name="Rate">mu > 0: the rate at which a sincere promisor delivers, per unit of time.</param>
public readonly record struct OpenPromise(double Prior, double Rate)
{
    /// <summary>P(sincere | nothing delivered by t).</summary>
    public double Sincere(double time)
    {
        var left = Prior * Math.Exp(-Rate * time);
        return left / (left + 1 - Prior);
    }

    /// <summary>The time after which the belief has fallen to <paramref name="belief"/> in (0,1); negative where it starts below.</summary>
    public double TimeTo(double belief) => Math.Log(Prior / (1 - Prior) * ((1 - belief) / belief)) / Rate;
}
