namespace Fetial.Strategy.Sensitivity;

/// <summary>
/// Uniform draws that are numbered: draw i of stream s under a seed is the same wherever and in whatever order it is made (SplitMix64, Steele, Lea and Flood
/// 2014, as a counter).
/// </summary>
public readonly record struct Draws(ulong Seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>A number in [0,1), a multiple of 2^-53.</summary>
    public double At(ulong stream, ulong index) => (Mix(Mix(Seed + (stream * 0xD1B54A32D192ED03)) + (index * Golden)) >> 11) * (1.0 / (1UL << 53));

    /// <summary>A generator of one stream from a number on; the same numbers as <see cref="At"/>, in order.</summary>
    public DrawStream From(ulong stream, ulong index) => new(Mix(Seed + (stream * 0xD1B54A32D192ED03)) + (index * Golden));

    internal static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
