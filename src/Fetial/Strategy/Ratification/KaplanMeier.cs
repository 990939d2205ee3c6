using System.Collections.Immutable;

namespace Fetial.Strategy.Ratification;

/// <summary>The share not yet ended by a day, S = Π (1 - d/r) (Kaplan and Meier 1958; models.md, section 8).</summary>
/// <param name="Steps">Ascending by day; a step is reached on its day (inclusive).</param>
public sealed record KaplanMeier(ImmutableArray<KaplanMeierStep> Steps)
{
    public static KaplanMeier Of(IEnumerable<Duration> durations)
    {
        var all = durations.OrderBy(d => d.Days).ToList();
        var steps = ImmutableArray.CreateBuilder<KaplanMeierStep>();
        var survival = 1.0;
        var atRisk = all.Count;
        foreach (var day in all.GroupBy(d => d.Days))
        {
            var ended = day.Count(d => d.Ended);
            if (ended > 0)
            {
                survival *= 1 - ((double)ended / atRisk);
                steps.Add(new(day.Key, atRisk, ended, survival));
            }

            atRisk -= day.Count();
        }

        return new(steps.ToImmutable());
    }

    /// <summary>S(day): the share that had not ended by the end of the day.</summary>
    public double Survival(double day) => Steps.LastOrDefault(s => s.Day <= day) is { AtRisk: > 0 } step ? step.Survival : 1;
}
