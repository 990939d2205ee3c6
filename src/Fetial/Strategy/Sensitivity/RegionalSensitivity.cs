namespace Fetial.Strategy.Sensitivity;

/// <summary>
/// Which input decides the verdict: the largest distance between its distributions among draws that meet the test and draws that do not (Spear and
/// Hornberger; models.md, section 10).
/// </summary>
public static class RegionalSensitivity
{
    /// <summary>The Kolmogorov–Smirnov distance in [0,1]; 0 where one of the two sets is empty.</summary>
    public static double Distance(IReadOnlyCollection<double> meets, IReadOnlyCollection<double> fails)
    {
        if (meets.Count == 0 || fails.Count == 0)
        {
            return 0;
        }

        var (left, right) = (meets.Order().ToArray(), fails.Order().ToArray());
        var (i, j, most) = (0, 0, 0.0);
        while (i < left.Length && j < right.Length)
        {
            var x = Math.Min(left[i], right[j]);
            while (i < left.Length && left[i] <= x)
            {
                i++;
            }

            while (j < right.Length && right[j] <= x)
            {
                j++;
            }

            most = Math.Max(most, Math.Abs(((double)i / left.Length) - ((double)j / right.Length)));
        }

        return most;
    }
}
