using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>Every text with its parties, and under it every promise with the rule and the events behind its state.</summary>
public sealed class LivesHtml(TrackHtml page)
{
    private readonly HtmlText html = page.Html;
    private readonly TrackReport report = page.Report;

    /// <summary>The texts that have a life, in the order of the portfolio.</summary>
    public static IEnumerable<Instrument> Texts(TrackReport report) =>
        report.Instruments.Select(l => l.Instrument).Concat(report.Commitments.Select(l => l.Clause.Instrument)).DistinctBy(i => i.Index).OrderBy(i => i.Index);

    /// <summary>Everything that gets an anchor here.</summary>
    public static ImmutableHashSet<string> Anchors(TrackReport report) => [.. Texts(report).Select(i => i.Id), .. report.Commitments.Select(l => l.Clause.Id)];

    public void Write() => html.Section("lives", "The texts and their promises", () =>
    {
        html.Element("p", "Each text with its parties, and under it each promise: where it stands, by which rule, and on which recorded events. What is not researched is said; it is never read as kept.");
        foreach (var text in Texts(report))
        {
            html.Element("article", () => Text(text), ("class", "entry"), ("id", ReportIndex.ClauseAnchor(text.Id)), ("aria-labelledby", "text-" + text.Id)).Line();
        }
    });

    private void Text(Instrument text)
    {
        html.Element("h3", text.Id, ("id", "text-" + text.Id));
        if (text.Title is { } title)
        {
            html.Element("p", () => html.Element("cite", title));
        }

        html.Element("p", () =>
        {
            ForceMark.Write(html, report.Perspective.Standings.ForceOf(text));
            html.Prose($"{ClauseText.StandingText(report.Perspective, text)} · evidence: {Findings.Names.Text(text.Evidence)}");
        }, ("class", "place"));
        var groups = report.Instruments.Where(l => l.Instrument.Index == text.Index)
            .GroupBy(l => (l.Stage, l.Since, l.Until, l.Rule, Entries: string.Join(',', l.Entries.Select(e => e.Location)))).OrderBy(g => (int)g.Key.Stage).ToList();
        html.Plain(groups, g => Stage([.. g]));
        foreach (var clause in report.Commitments.Where(l => l.Clause.Instrument.Index == text.Index).GroupBy(l => l.Clause.Index))
        {
            Clause([.. clause]);
        }
    }

    private void Stage(ImmutableArray<InstrumentLife> lives)
    {
        var life = lives[0];
        html.Element("strong", StageWords.Of(life.Stage))
            .Prose($"{(life.Since is { } since ? $" since {Calendar.Text(since)}" : "")}{(life.Until is { } until ? $", until {Calendar.Text(until)}" : "")}: ");
        page.Names([.. lives.Select(l => l.Party.Name)], "");
        html.Prose($" — {life.Rule}");
        if (!life.Entries.IsEmpty)
        {
            html.Opening(Narration.Count(life.Entries.Length, "step"), () => html.Plain(life.Entries, e => html
                .Prose($"{MinuteRange.OfDays(e.First, e.Last)} {(e.Denied ? "denied: " : "")}{StageWords.Of(e.Stage)} ")
                .Element("small", $"{string.Join(", ", e.Sources)} ({Findings.Names.Text(e.Evidence)}) {TrackHtml.Place(e.Location)}")), printed: true);
        }
    }

    private void Clause(ImmutableArray<CommitmentLife> lives)
    {
        var clause = lives[0].Clause;
        html.Element("div", () =>
        {
            html.Element("h4", clause.Id);
            html.Element("p", () => html.Prose(ReadBack.Promise(report.Perspective, clause)), ("class", "reading"));
            foreach (var group in lives.GroupBy(l => (l.State, l.Rule, Acts: string.Join(',', l.Acts.Select(a => a.Index)))).OrderBy(g => (int)g.Key.State))
            {
                State([.. group]);
            }
        }, ("class", "life"), ("id", ReportIndex.ClauseAnchor(clause.Id))).Line();
    }

    private void State(ImmutableArray<CommitmentLife> lives)
    {
        var life = lives[0];
        html.Element("div", () =>
        {
            html.State(StateMark.Of(life.State)).Text(" · ");
            page.Names([.. lives.Select(l => l.BearerText)], "");
            html.Prose($" · {life.Rule}{Since(lives)}{(life.WaitsFor.IsEmpty ? "" : $"; waits for, or leaves open: {string.Join("; ", life.WaitsFor)}")}");
            var occurrences = life.Occurrences.Where(o => !o.Acts.IsEmpty || o.StartedBy is not null || o.Needed is not null || life.Occurrences.Length > 1).ToList();
            if (occurrences.Count > 0)
            {
                html.Opening(Behind(life, occurrences.Count), () => html.Plain(occurrences, o => Occurrence(o, occurrences.Count)), printed: true);
            }
        }, ("class", "standing"));
    }

    private void Occurrence(Occurrence occurrence, int count)
    {
        if (count > 1 || occurrence.StartedBy is not null)
        {
            html.State(StateMark.Of(occurrence.State)).Prose($", from {occurrence.Start}{(occurrence.StartedBy is { } by ? $" ({by.Sentence})" : "")}: {occurrence.Rule}");
        }

        if (occurrence.Needed is { } needed)
        {
            html.Element("p", $"Promised {needed}; recorded {(occurrence.Done is { } done ? done.ToString() : "nothing with a figure")}.");
        }

        if (!occurrence.Acts.IsEmpty)
        {
            html.Plain(occurrence.Acts, e => html.Prose($"{MinuteRange.Of(e)} ").Prose(e.Sentence).Text(" ")
                .Element("small", $"{string.Join(", ", e.Sources.Select(s => s.Source.Id))} ({Findings.Names.Text(e.Evidence)}) {TrackHtml.Place(e.Location)}"));
        }
    }

    private static string Behind(CommitmentLife life, int occurrences) =>
        $"{(life.Acts.IsEmpty ? "what is owed" : Narration.Count(life.Acts.Length, "recorded act"))}{(occurrences > 1 ? $", owed {occurrences} times" : "")}";

    private static string Since(ImmutableArray<CommitmentLife> lives) => lives.Min(l => l.Since) is { } day
        ? $"; bound since {Calendar.Text(day)}{(lives.Any(l => l.Since > day) ? ", some only later" : "")}"
        : "";
}
