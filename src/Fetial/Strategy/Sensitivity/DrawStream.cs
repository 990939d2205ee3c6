namespace Fetial.Strategy.Sensitivity;

/// <summary>The draws of one stream in order.</summary>
public struct DrawStream(ulong state)
{
    private ulong state = state;

    /// <summary>The next number in [0,1).</summary>
    public double Next()
    {
        var z = state;
        state += 0x9E3779B97F4A7C15;
        return (Draws.Mix(z) >> 11) * (1.0 / (1UL << 53));
    }
}
