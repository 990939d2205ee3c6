using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private static readonly ImmutableArray<(string Word, Force Force)> Forces =
    [
        ("treaty", Force.Treaty),
        ("national law", Force.NationalLaw),
        ("decision", Force.Decision),
        ("contract", Force.Contract),
        ("political", Force.Political),
        ("unilateral", Force.Unilateral),
        ("disputed", Force.Disputed),
    ];

    /// <summary>Slots that name other texts.</summary>
    private static readonly ImmutableArray<string> TextSlots = ["under", "replaces", "prevails over", "subject to", "notwithstanding"];

    private static readonly ImmutableArray<string> StageSlots = ["proposed", "initialled", "signed", "adopted", "ratified", "ended"];

    /// <summary>Ids of instruments and articles, known before any phrase is read, because sentences may name them.</summary>
    private void DeclareTexts()
    {
        foreach (var declaration in Declared("instrument", "article"))
        {
            tables.TextIds.Add(declaration.Name.Text);
        }
    }

    private ImmutableArray<Instrument> BindInstruments()
    {
        var found = TakeAll("instrument");
        var (indices, count) = Number(found, "instrument");
        var instruments = new Instrument[count];
        foreach (var run in BindingRun<Instrument>.Bind(found.Length, () =>
        {
            var beside = new Binder(this);
            return (from, to) => beside.BindInstruments(found, indices, from, to);
        }))
        {
            diagnostics.AddRange(run.Diagnostics);
            contested.AddRange(run.Contested);
            run.Bound.CopyTo(instruments, run.First);
        }

        foreach (var declaration in Declared("scenario"))
        {
            CheckIds(declaration, "without");
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(instruments);
    }

    /// <summary>Binds the instruments from a place on (inclusive) to another (exclusive), and lets their trees go.</summary>
    private BindingRun<Instrument> BindInstruments(Declaration[] found, int[] indices, int from, int to)
    {
        diagnostics.Clear();
        contested.Clear();
        var instruments = new List<Instrument>(to - from);
        for (var i = from; i < to; i++)
        {
            var declaration = Whole(found[i]);
            var instrument = BindInstrument(declaration, Math.Max(indices[i], 0));
            if (ContestsOf(declaration, reading => BindInstrument(reading, instrument.Index)) is { IsEmpty: false } contests)
            {
                instrument = instrument with { Contests = contests };
            }

            foreach (var slot in TextSlots)
            {
                CheckIds(declaration, slot);
            }

            if (indices[i] >= 0)
            {
                instruments.Add(instrument);
            }

            found[i] = Released;
        }

        return new BindingRun<Instrument>(instruments.Count == 0 ? 0 : instruments[0].Index, [.. instruments], [.. diagnostics], [.. contested]);
    }

    private Instrument BindInstrument(DeclarationSyntax declaration, int index)
    {
        var cites = SourcesOf(declaration);
        var stages = StageSlots.SelectMany(stage => Active(declaration, stage).Select(slot => BindStage(stage, slot))).OfType<Stated<DatedStage>>().ToImmutableArray();
        var by = Active(declaration, "by").Where(s => s.Value is PartiesValue).Select(s => State(BindParties(((PartiesValue)s.Value).Parties), s)).ToImmutableArray();
        if (by.IsEmpty)
        {
            Report(BindingErrors.Missing($"instrument {declaration.Name.Text}", "by", At(declaration.Span), "Name the parties: `by A, B`, or `by undefined \"…\"`."));
        }

        return new Instrument(
            index,
            declaration.Name.Text,
            declaration.Title,
            TextOf(declaration.Slot("kind")),
            [.. Active(declaration, "force").Select(BindForce).OfType<Stated<Force>>()],
            by,
            PartiesIn(declaration, "proposal of"),
            IdsOf(declaration, "under"),
            declaration.Slot("under") is { } under && under.Tail("according to") is not null ? State(0, under).Cites : [],
            IdsOf(declaration, "replaces"),
            IdsOf(declaration, "prevails over"),
            declaration.Slot("prevails over")?.Value is IdsValue { All: true },
            IdsOf(declaration, "subject to"),
            IdsOf(declaration, "notwithstanding"),
            stages,
            Periods(declaration, "in force", stages),
            Periods(declaration, "provisional", stages),
            Periods(declaration, "suspended", stages),
            [.. Active(declaration, "exit").Where(s => s.Value is ExitValue).Select(s => State(BindExit((ExitValue)s.Value), s))],
            declaration.Slot("where")?.Value is PlaceValue places ? BindPlaces(places) : [],
            Shared(Formula.All(Active(declaration, "needs").Where(s => s.Value is ConditionValue or ConsentValue).Select(s => values.Formulas[Condition(s)]))),
            TextOf(declaration.Slot("gist")),
            [],
            cites,
            EvidenceOf(declaration, cites, EvidenceGrade.Unverified),
            ScenarioOf(declaration),
            At(declaration.Span),
            []);
    }

    private IReadOnlyList<SlotSyntax> Active(DeclarationSyntax declaration, string slot)
    {
        var named = declaration.SlotsNamed(slot);
        return named.Count == 0 || named.All(IsActive) ? named : named.Where(IsActive).ToList();
    }

    private ActorSet? PartiesIn(DeclarationSyntax declaration, string slot) =>
        declaration.Slot(slot)?.Value is PartiesValue parties ? BindParties(parties.Parties) : null;

    private Stated<Force>? BindForce(SlotSyntax slot)
    {
        var text = TextOf(slot) ?? "";
        foreach (var (word, force) in Forces)
        {
            if (word == text)
            {
                return State(force, slot);
            }
        }

        Report(BindingErrors.UnknownWord("force", text, Forces.Select(f => f.Word), At(slot.Span)));
        return null;
    }

    private Stated<DatedStage>? BindStage(string stage, SlotSyntax slot)
    {
        if (slot.Value is not WhenValue { When: { } when })
        {
            return null;
        }

        var by = slot.Tail("by")?.Value is PartiesValue parties ? BindParties(parties.Parties) : null;
        var (first, last) = DaysOf(when);
        return State(new DatedStage(stage, first, last, when.Certainty == WhenCertainty.About, by), slot);
    }

    private static (int First, int Last) DaysOf(WhenSyntax when) =>
        (Dates.First(when.First.Date), Dates.Last(when.Last?.Date ?? when.First.Date));

    private ImmutableArray<Stated<InForcePeriod>> Periods(DeclarationSyntax declaration, string name, ImmutableArray<Stated<DatedStage>> stages)
    {
        var periods = ImmutableArray.CreateBuilder<Stated<InForcePeriod>>();
        foreach (var slot in Active(declaration, name))
        {
            if (slot.Value is not PeriodValue period)
            {
                continue;
            }

            var signature = stages.Where(s => s.Value.Stage is "signed" or "adopted").Select(s => (int?)s.Value.First).FirstOrDefault();
            var from = period.From is { } date ? Dates.First(date) : period.FromSignature ? signature : null;
            var to = period.To is { } end ? Dates.Last(end) : period.For is { } length && (from ?? (period.When is null ? signature : null)) is { } start ? Dates.EndOf(start, length) : (int?)null;
            if (from is { } first && to is { } last && last < first)
            {
                Report(BindingErrors.Backwards(Calendar.Text(first), Calendar.Text(last), At(slot.Span)));
                continue;
            }

            periods.Add(State(
                new InForcePeriod(
                    from,
                    period.FromSignature,
                    to,
                    to is null && period.For is { Unit: TimeUnit.Years or TimeUnit.Months } term ? term.Number * (term.Unit == TimeUnit.Years ? 12 : 1) : null,
                    period.When is { } condition ? BindCondition(condition) : null,
                    period.After is { } after ? Dates.AtLeastDays(after) : 0,
                    period.Until is { } until ? BindCondition(until) : null),
                slot));
        }

        return periods.ToImmutable();
    }

    private static Exit BindExit(ExitValue exit) => new(
        exit.AfterNotice is { } notice ? Dates.AtLeastDays(notice) : null,
        exit.AfterNotice is { Unit: TimeUnit.Months or TimeUnit.Years } calendar ? calendar.Number * (calendar.Unit == TimeUnit.Years ? 12 : 1) : null,
        exit.AfterNotice is { } span ? $"{span.Number} {(span.Number == 1 ? span.Unit.ToString().ToLowerInvariant()[..^1] : span.Unit.ToString().ToLowerInvariant())}" : null,
        exit.AtAnyTime,
        exit.None,
        exit.Undefined,
        exit.NotBeforeTermEnds);

    private void CheckIds(DeclarationSyntax declaration, string slot)
    {
        var named = declaration.SlotsNamed(slot);
        foreach (var id in named.Count == 0 ? [] : named.Select(s => s.Value).OfType<IdsValue>().SelectMany(v => v.Ids))
        {
            if (!tables.TextIds.Contains(id.Text) && tables.Names.Find(SymbolKind.Actor, [id]) is null)
            {
                Report(BindingErrors.UnknownId("text", id.Text, At(id.Span), Nearest.Find(id.Text, tables.TextIds)));
            }
        }
    }
}
