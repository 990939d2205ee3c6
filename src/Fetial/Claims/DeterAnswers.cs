using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Situations;
using Fetial.Strategy.Deter;

namespace Fetial.Claims;

/// <summary>Answers of `deter` in a perspective, each worked out once.</summary>
internal sealed class DeterAnswers(Perspective perspective)
{
    private readonly Dictionary<string, DeterReport> known = new(StringComparer.Ordinal);

    public DeterReport Of(Challenge challenge, ImmutableArray<string> without)
    {
        var key = string.Join('\n', without.Order(StringComparer.Ordinal).Prepend(challenge.Id));
        if (!known.TryGetValue(key, out var report))
        {
            // The verdict is exact; the share of draws is not asked for.
            known[key] = report = Deter.Run(perspective, challenge, DeterOptions.Default with { Without = without, Blocks = 1 });
        }

        return report;
    }
}
