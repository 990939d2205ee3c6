using System.Collections.Immutable;
using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Deterrence;

/// <summary>
/// Extended deterrence by any number of guarantors that honour independently of each other (models.md, section 1d): exact, linear in their number,
/// multilinear in every reliability and every share. One guarantor with x = (d1-d0)/(1-d0) and k = k1-k0 is model 1a.
/// </summary>
/// <param name="DenialAlone">d0: the chance that the attack fails without any of them.</param>
public sealed record ManyGuarantors(double Stake, double StatusQuo, double DenialAlone, double CostAlone, ImmutableArray<Guarantor> Guarantors)
{
    /// <summary>EU(attack) = G(1-d0)·Π(1-x p) - k0 - Σ p(k+Pi).</summary>
    public double Attack
    {
        get
        {
            var success = 1 - DenialAlone;
            var price = CostAlone;
            foreach (var guarantor in Guarantors)
            {
                success *= 1 - (guarantor.Removes * guarantor.Reliability);
                price += guarantor.Reliability * (guarantor.Costs + guarantor.Punishes);
            }

            return (Stake * success) - price;
        }
    }

    /// <summary>S - EU(attack): not negative where the challenger is deterred.</summary>
    public double Margin => StatusQuo - Attack;

    public bool Deters => !Tie.IsBetter(Attack, StatusQuo);

    /// <summary>Without the guarantor at this index.</summary>
    public ManyGuarantors Without(int index) => this with { Guarantors = Guarantors.RemoveAt(index) };

    /// <summary>What the margin loses if one of them leaves, in stake points.</summary>
    public double PartOf(int index) => Margin - Without(index).Margin;

    /// <summary>
    /// p* of one guarantor with the others as they are: the reliability from which the challenger is deterred (inclusive); 0 where the others suffice,
    /// infinite where its help does not hurt, above 1 where it cannot make up what is missing.
    /// </summary>
    public double ThresholdOf(int index)
    {
        var absent = With(index, 0).Margin;
        var certain = With(index, 1).Margin;
        return absent >= -Tie.Tolerance ? 0 : certain - absent <= Tie.Tolerance ? double.PositiveInfinity : -absent / (certain - absent);
    }

    private ManyGuarantors With(int index, double reliability) =>
        this with { Guarantors = Guarantors.SetItem(index, Guarantors[index] with { Reliability = reliability }) };
}
