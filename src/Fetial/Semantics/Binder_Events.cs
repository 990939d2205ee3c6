using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private ImmutableArray<RecordedEvent> BindEvents()
    {
        var events = ImmutableArray.CreateBuilder<RecordedEvent>();
        foreach (var file in files)
        {
            current = file.Text;
            foreach (var syntax in file.Events)
            {
                if (BindSentence(syntax.Sentence) is not { } act)
                {
                    continue;
                }

                foreach (var id in (syntax.Tail("under")?.Value as IdsValue)?.Ids.Where(i => !tables.TextIds.Contains(i.Text)) ?? [])
                {
                    Report(BindingErrors.UnknownId("text", id.Text, At(id.Span), Nearest.Find(id.Text, tables.TextIds)));
                }

                var (first, last) = DaysOf(syntax.When);
                var cites = Citations(syntax.Cites, syntax.Tails);
                var moment = syntax.When.First;
                events.Add(new RecordedEvent(
                    events.Count,
                    syntax.Denied,
                    first,
                    last,
                    syntax.When.Certainty == WhenCertainty.About,
                    moment.Hour is { } hour ? (hour * 60) + (moment.Minute ?? 0) - (moment.OffsetMinutes ?? 0) : null,
                    act,
                    syntax.Tail("under")?.Value is IdsValue under ? [.. under.Ids.Select(t => t.Text)] : [],
                    syntax.Tail("as")?.Value is { } label ? ScenarioId(label) : null,
                    syntax.Tail("answers")?.Value is { } answers ? ScenarioId(answers) : null,
                    syntax.Tail("in scenario")?.Value is { } scenario ? ScenarioId(scenario) : null,
                    syntax.Tail("because")?.Value is TextValue because ? because.Text : null,
                    cites,
                    TailGrade(syntax.Tails) ?? (cites.IsEmpty ? EvidenceGrade.Unverified : cites.Max(c => c.Source.Evidence)),
                    syntax.Sentence.Text.Replace(" ,", ",", StringComparison.Ordinal),
                    At(syntax.Span))
                {
                    PartOf = LabelsOf(syntax, "part of"),
                    SameAs = LabelsOf(syntax, "same as"),
                    InsteadOf = LabelsOf(syntax, "instead of"),
                    Through = LabelsOf(syntax, "through"),
                    Where = syntax.Tail("where")?.Value is PlaceValue places ? BindPlaces(places) : [],
                });
            }
        }

        return events.ToImmutable();
    }

    private static ImmutableArray<string> LabelsOf(EventSyntax syntax, string tail) =>
        syntax.Tail(tail)?.Value is IdsValue ids ? [.. ids.Ids.Select(id => id.Text)] : [];

    /// <summary>A label that no event bears would silently count a part twice.</summary>
    private void CheckLabels(ImmutableArray<RecordedEvent> events)
    {
        var labels = events.Select(e => e.Label).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            current = file.Text;
            foreach (var tail in file.Events.SelectMany(e => e.Tails).Where(t => t.Name is "part of" or "same as" or "instead of"))
            {
                foreach (var id in ((tail.Value as IdsValue)?.Ids ?? []).Where(id => !labels.Contains(id.Text)))
                {
                    Report(BindingErrors.UnknownId("event", id.Text, At(id.Span), Nearest.Find(id.Text, labels)));
                }
            }
        }
    }

    private int BindResearchedTo(ImmutableArray<RecordedEvent> events, ImmutableArray<Instrument> instruments)
    {
        // A portfolio that uses another may be researched further than it: the latest day stands for the whole.
        var stated = Declared("researched").Select(d => d.Slot("to")?.Value).OfType<WhenValue>().Select(w => DaysOf(w.When).Last).ToList();
        if (stated.Count > 0)
        {
            return stated.Max();
        }

        // Without the line, what is recorded is all that is known to be researched.
        return events.Select(e => e.Last)
            .Concat(instruments.SelectMany(i => i.Stages).Select(s => s.Value.Last))
            .Concat(instruments.SelectMany(i => i.InForce.Concat(i.Provisional)).Select(p => p.Value.From).OfType<int>())
            .DefaultIfEmpty(0)
            .Max();
    }
}
