using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Findings;

/// <summary>How far a text, or a clause for its bearers, has got by the as-of day, with its dates.</summary>
internal sealed class StandingEnglish(Perspective perspective)
{
    private static readonly ImmutableArray<Standing> Order =
        [Standing.InForce, Standing.Provisional, Standing.Suspended, Standing.Signed, Standing.Initialled, Standing.Proposed];

    private readonly Windows windows = perspective.Shared(static p => new Windows(p));

    /// <summary>"treaty; in force 2020-06-01 to 2030-05-31" without the force: standing and dates, and for whom where bearers differ.</summary>
    public string Of(Commitment clause)
    {
        var bearers = perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf));
        var spells = windows.Of(clause, bearers);
        if (spells.IsEmpty)
        {
            return OfText(clause.Instrument);
        }

        var text = Of(clause.Instrument, spells);
        var standing = On(clause, bearers);
        var reached = bearers.Indices.Where(b => windows.Of(clause, b).Any(s => s.Standing == standing && s.Days.Contains(perspective.AsOf))).ToList();
        return reached.Count > 0 && reached.Count < bearers.Count ? $"{text} for {Bearers(reached, bearers.Count)}" : text;
    }

    /// <summary>The strongest standing on the as-of day; Ended where it once had one, None where it never had.</summary>
    public Standing On(Commitment clause) => On(clause, perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf)));

    /// <summary>The standing for one party.</summary>
    public string Of(Instrument instrument, int party) => Of(instrument, perspective.Standings.Of(instrument, party));

    /// <summary>The standing for one bearer of a clause.</summary>
    public string Of(Commitment clause, int bearer) =>
        windows.Of(clause, bearer) is { IsEmpty: false } spells ? Of(clause.Instrument, spells) : OfText(clause.Instrument);

    public Standing On(Commitment clause, int bearer) => On(clause, ActorMask.Single(bearer));

    /// <summary>Days on which a clause has some standing, endings apart.</summary>
    public TimeSet Days(Commitment clause)
    {
        var bearers = perspective.Actors.Resolve(clause.Who.Value, new Frame(clause.Instrument, null, perspective.AsOf));
        return windows.Of(clause, bearers).Where(s => s.Standing != Standing.Ended).Aggregate(TimeSet.Empty, (all, s) => all.Union(s.Days));
    }

    /// <summary>The force as stated; where sources differ and no viewpoint chooses, every statement.</summary>
    public string Force(Instrument instrument)
    {
        var forces = perspective.AsSeen(instrument).Forces().Select(ClauseText.ForceText).ToList();
        return forces.Count > 1 ? $"{EnglishList.Or(forces)}, as sources differ"
            : ClauseText.ForceText(perspective.Standings.ForceOf(instrument)) + (IsChosen(instrument) ? ", as this viewpoint has it" : "");
    }

    private bool IsChosen(Instrument instrument) =>
        perspective.Viewpoint is not null && perspective.Architecture.Contested.Any(c => c.Id == instrument.Id && c.Slot == "force");

    public static string Range(TimeSet days) => EnglishList.And(days.Ranges.Select(Range));

    private static string Range(DayRange range) => (range.First <= Calendar.Beginning, range.Last >= Calendar.Forever) switch
    {
        (true, true) => "without dates",
        (true, false) => $"until {Calendar.Text(range.Last)}",
        (false, true) => $"since {Calendar.Text(range.First)}",
        _ when range.First == range.Last => $"on {Calendar.Text(range.First)}",
        _ => $"{Calendar.Text(range.First)} to {Calendar.Text(range.Last)}",
    };

    /// <summary>Of a clause that binds none of its bearers: the standing of the text for its parties.</summary>
    private string OfText(Instrument instrument)
    {
        var spells = perspective.Standings.PartiesOn(instrument, perspective.AsOf).Indices.SelectMany(p => perspective.Standings.Of(instrument, p))
            .GroupBy(s => s.Standing).Select(g => new StandingSpell(g.Aggregate(TimeSet.Empty, (all, s) => all.Union(s.Days)), g.Key)).ToImmutableArray();
        return spells.IsEmpty ? Of(instrument, spells) : $"{Of(instrument, spells)}, but no bearer is a party";
    }

    private Standing On(Commitment clause, ActorMask bearers)
    {
        var spells = windows.Of(clause, bearers);
        var now = spells.Where(s => s.Days.Contains(perspective.AsOf)).Select(s => s.Standing).ToList();
        return Order.Where(now.Contains).Cast<Standing?>().FirstOrDefault()
            ?? (spells.Any(s => s.Days.First <= perspective.AsOf) ? Standing.Ended : Standing.None);
    }

    private string Of(Instrument instrument, ImmutableArray<StandingSpell> spells)
    {
        var inForce = perspective.Standings.ForceOf(instrument) is Model.Force.Political or Model.Force.Unilateral ? "in effect" : "in force";
        foreach (var standing in Order)
        {
            var days = spells.Where(s => s.Standing == standing).Aggregate(TimeSet.Empty, (all, s) => all.Union(s.Days));
            if (days.Contains(perspective.AsOf))
            {
                return Now(instrument, standing, days, inForce);
            }
        }

        var bound = spells.Where(s => s.Standing == Standing.InForce).Aggregate(TimeSet.Empty, (all, s) => all.Union(s.Days));
        if (!bound.IsEmpty)
        {
            return bound.First > perspective.AsOf ? $"{inForce} from {Calendar.Text(bound.First)}, not yet begun" : $"{inForce} {Range(bound)}, over";
        }

        var signed = spells.FirstOrDefault(s => s.Standing is Standing.Signed or Standing.Provisional);
        if (signed is not null)
        {
            var word = signed.Standing == Standing.Signed ? "signed" : "provisionally applied";
            return $"{word} {Calendar.Text(signed.Days.First)}, {(signed.Days.First > perspective.AsOf ? "not yet begun" : $"over since {Calendar.Text(signed.Days.Last + 1)}")}";
        }

        return Stage(instrument, null) is { } last ? $"{last}, not {inForce}" : "no dated stage";
    }

    private string Now(Instrument instrument, Standing standing, TimeSet days, string inForce) => standing switch
    {
        Standing.InForce => $"{inForce} {Range(days)}",
        Standing.Provisional => $"provisionally applied {Range(days)}",
        Standing.Suspended => $"suspended {Range(days)}",
        Standing.Signed => $"{(Stage(instrument, "signed") is null ? "adopted" : "signed")} {Calendar.Text(days.First)}, not {inForce}",
        _ => Stage(instrument, "proposed") ?? Stage(instrument, "initialled") ?? $"proposed {Calendar.Text(days.First)}",
    };

    /// <summary>"proposed 2022-03-29": the first event of a stage, or of none the last event by the as-of day.</summary>
    private string? Stage(Instrument instrument, string? stage)
    {
        var events = perspective.Standings.EventsOf(instrument.Id).Where(e => !e.Denied && e.First <= perspective.AsOf && (stage is null || e.Stage == stage)).OrderBy(e => e.First).ToList();
        return events.Count == 0 ? null : (stage is null ? events[^1] : events[0]) is var found ? $"{found.Stage} {Calendar.Text(found.First)}" : null;
    }

    private string Bearers(List<int> reached, int all) => reached.Count <= 3
        ? EnglishList.And(reached.Select(b => EnglishArticles.Actor(perspective.Architecture.Actors[b])))
        : $"{reached.Count} of {all} bearers";
}
