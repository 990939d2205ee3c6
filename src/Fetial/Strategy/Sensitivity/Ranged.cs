namespace Fetial.Strategy.Sensitivity;

/// <summary>A value with the range that its user gives it; both ends belong to it. Draws are uniform on the range.</summary>
public readonly record struct Ranged(double Value, double Low, double High)
{
    public Ranged(double value)
        : this(value, value, value)
    {
    }

    public bool IsFixed => Low >= High;

    public double Mean => (Low + High) / 2;

    public double Variance => (High - Low) * (High - Low) / 12;

    /// <summary>E[X²] over the range.</summary>
    public double Square => Variance + (Mean * Mean);

    /// <summary>The value at a share in [0,1) of the range.</summary>
    public double At(double share) => Low + ((High - Low) * share);
}
