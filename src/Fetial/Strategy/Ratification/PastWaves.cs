using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Strategy.Ratification;

/// <summary>Past waves that waited for the same consents, worded alike: what the exchangeable baseline is drawn from.</summary>
public static class PastWaves
{
    /// <summary>The consents that a text waits for, in words; empty where it names none.</summary>
    public static string Consents(Instrument text) => string.Join(" and ", text.Needs.Atoms().Select(a => a.Text).Order(StringComparer.Ordinal));

    /// <summary>Texts with the same consents that had come into force by a day, by day of opening; nothing where no consents are named.</summary>
    public static ImmutableArray<PastWave> Like(Perspective perspective, string consents, int by)
    {
        if (consents.Length == 0)
        {
            return [];
        }

        var waves = ImmutableArray.CreateBuilder<PastWave>();
        foreach (var text in perspective.Instruments.Where(i => Consents(i) == consents))
        {
            if (RatificationRecord.Of(perspective, text, ClockStep.Vote) is { InForce: { } start } record && start <= by && start > record.Opened)
            {
                waves.Add(new(text.Id, record.Opened, start));
            }
        }

        return [.. waves.OrderBy(w => w.Opened).ThenBy(w => w.Id, StringComparer.Ordinal)];
    }
}
