using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>
/// Says which recorded act counts for which occurrence of a duty. An act that answers a request by its label counts for that one alone. What was
/// given otherwise goes to the occurrence that began first among those whose time is not over and that still lack something, the rest to the next;
/// where the time of all is over, to the one that began last. What is too much is carried to nothing that begins later.
/// </summary>
/// <param name="now">The minute that is looked at; an act whose days reach past it may not have happened yet.</param>
internal sealed class Appropriation(ImmutableArray<PlannedOccurrence> planned, Delivered delivered, Func<RecordedEvent, bool> isContested, long now)
{
    /// <param name="needed">The amount that each occurrence asks for, or null.</param>
    /// <param name="acts">Acts of the duty, in order of time.</param>
    /// <returns>One tally for each occurrence, in their order.</returns>
    public ImmutableArray<Tally> Of(Amount? needed, Thing? thing, ImmutableArray<RecordedEvent> acts)
    {
        var floor = Delivered.Floor(needed) is > 0 and var number ? number : (decimal?)null;
        var shares = planned.Select(p => new Share(p, floor ?? 1)).ToImmutableArray();
        foreach (var act in delivered.Wholes(acts))
        {
            var figure = floor is null || needed is null ? new DeliveredRange(1, 1) : delivered.Of(act, needed, thing);
            var doubt = isContested(act) ? "sources differ on whether an act was done"
                : MinuteRange.Of(act).Last > now ? "an act is recorded whose days reach past the day that is looked at"
                : null;
            Give(shares, act, figure, doubt, floor is not null);
        }

        return
        [
            .. shares.Select(s => new Tally([.. s.Acts], needed, floor is not null, s.Floor, floor is null || needed is null ? s.Floor : DeliveredRange.LeastOf(needed, s.Floor), new(s.Low, s.High), s.Earliest, s.Latest, s.Doubt)),
        ];
    }

    private static void Give(ImmutableArray<Share> shares, RecordedEvent act, DeliveredRange figure, string? doubt, bool counted)
    {
        if (act.Answers is { } answers && shares.FirstOrDefault(s => s.Planned.StartedBy?.Label == answers) is { } named)
        {
            named.Take(act, doubt is null ? figure : figure with { Low = 0 }, doubt ?? Doubt(figure, counted));
            return;
        }

        var time = MinuteRange.Of(act);
        var begun = shares.Where(s => s.Planned.MayTake(time, act.Answers)).ToList();
        var open = begun.FindAll(s => counted ? s.Planned.IsOpenAt(time.First) : s.Planned.IsNextTo(time.First));
        if (open.Count == 0)
        {
            open = begun.FindAll(s => time.First <= s.Planned.End);
        }

        if (doubt is null && open.Exists(s => !s.Planned.SurelyTakes(time)))
        {
            doubt = Doubt(figure, counted) ?? "whether an act falls in its time cannot be told from the days that are recorded";
        }

        if (doubt is not null || !counted)
        {
            // Each may have had it whole; none surely had it where there is a doubt. Without an amount one act answers all that are open.
            open.ForEach(s => s.Take(act, doubt is null ? figure : figure with { Low = 0 }, doubt));
            return;
        }

        var rest = figure;
        for (var i = 0; i < open.Count; i++)
        {
            var part = i == open.Count - 1 ? rest : new DeliveredRange(Math.Min(rest.Low, open[i].Lacks.Low), Math.Min(rest.High, open[i].Lacks.High));
            if (part.High > 0 || part.Low > 0)
            {
                open[i].Take(act, part, Doubt(figure, counted));
            }

            rest = new DeliveredRange(rest.Low - part.Low, rest.High == DeliveredRange.Open ? rest.High : rest.High - part.High);
        }
    }

    private static string? Doubt(DeliveredRange figure, bool counted) => !counted || figure.Low == figure.High ? null
        : figure == DeliveredRange.Unknown ? "an act is recorded without a figure in the unit that was promised" : "an act is recorded with a figure that may be more or less";

    /// <summary>What one occurrence has been given so far.</summary>
    private sealed class Share(PlannedOccurrence planned, decimal floor)
    {
        public PlannedOccurrence Planned { get; } = planned;

        public decimal Floor { get; } = floor;

        public decimal Low { get; private set; }

        public decimal High { get; private set; }

        public long? Earliest { get; private set; }

        public long? Latest { get; private set; }

        public string? Doubt { get; private set; }

        public List<RecordedEvent> Acts { get; } = [];

        public DeliveredRange Lacks => new(Math.Max(0, Floor - Low), Math.Max(0, Floor - High));

        public void Take(RecordedEvent act, DeliveredRange part, string? doubt)
        {
            Acts.Add(act);
            Low = DeliveredRange.Add(Low, part.Low);
            High = DeliveredRange.Add(High, part.High);
            Doubt ??= doubt;
            var time = MinuteRange.Of(act);
            Earliest ??= High >= Floor ? time.First : null;
            Latest ??= Low >= Floor ? time.Last : null;
        }
    }
}
