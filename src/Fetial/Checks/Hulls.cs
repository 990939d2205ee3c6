using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Days outside which a clause cannot stand for anybody, read from the slots of the clause and its text alone: cheap to find, and never too narrow. The
/// exact days are those of <see cref="Windows"/>.
/// </summary>
public sealed class Hulls(Perspective perspective)
{
    private readonly Dictionary<int, DayHull> texts = [];

    public DayHull Of(Commitment clause)
    {
        if (!texts.TryGetValue(clause.Instrument.Index, out var text))
        {
            texts[clause.Instrument.Index] = text = Of(clause.Instrument);
        }

        var own = Windows.OwnDays(clause);
        return own.IsEmpty ? new DayHull(0, -1) : new DayHull(Math.Max(text.First, own.First), Math.Min(text.Last, own.Last));
    }

    private DayHull Of(Instrument text)
    {
        var period = perspective.Trusted(text.InForce)?.Value;
        var first = Calendar.Forever;
        var open = text.InForce.Any(p => p.Value.From is null) || text.Provisional.Any(p => p.Value.From is null);
        foreach (var stage in perspective.Standings.EventsOf(text.Id))
        {
            first = Math.Min(first, stage.First);
        }

        foreach (var stated in text.InForce.Concat(text.Provisional))
        {
            first = Math.Min(first, stated.Value.From ?? Calendar.Forever);
        }

        // A period that waits for a condition, or a text without any date, may have begun on any day.
        return new DayHull(open || first == Calendar.Forever ? Calendar.Beginning : first, period?.To ?? Calendar.Forever);
    }
}
