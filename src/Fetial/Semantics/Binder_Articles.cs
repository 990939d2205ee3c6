using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private static readonly ImmutableArray<string> ActSlots =
        ["must", "must not", "will", "will not", "intends to", "intends not to", "may", "may not", "has power to"];

    private static readonly ImmutableArray<string> ReferenceSlots = ["part of", "same as", "through", "out of", "subject to", "notwithstanding"];

    private readonly List<BoundArticle> articles = [];
    private Dictionary<string, Instrument> instrumentsById = [];
    private bool articlesAreUnique = true;

    private ImmutableArray<Commitment> BindArticles(ImmutableArray<Instrument> instruments)
    {
        instrumentsById = instruments.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var commitments = new Dictionary<string, Commitment>(StringComparer.Ordinal);
        foreach (var declaration in Found(["article"]))
        {
            var bound = BindWithReports(declaration.Syntax, declaration.Text, commitments.Count);
            if (bound.Commitment is { } commitment && !commitments.TryAdd(commitment.Id, commitment))
            {
                Report(BindingErrors.Duplicate("article", commitment.Id, commitments[commitment.Id].Location, commitment.Location));
                articlesAreUnique = false;
            }

            articles.Add(bound);
        }

        return [.. commitments.Values];
    }

    /// <summary>An article with all that its binding reports and nothing else does.</summary>
    private BoundArticle BindWithReports(DeclarationSyntax declaration, SourceText text, int index)
    {
        current = text;
        var (reported, differing) = (diagnostics.Count, contested.Count);
        var commitment = BindOne(declaration, index);
        return new BoundArticle(declaration, text, commitment, reported == diagnostics.Count ? [] : [.. diagnostics.Skip(reported)], differing == contested.Count ? [] : [.. contested.Skip(differing)]);
    }

    private Commitment? BindOne(DeclarationSyntax declaration, int index)
    {
        var id = declaration.Name.Text;
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        var owner = slash < 0 ? id : id[..slash];
        if (!instrumentsById.TryGetValue(owner, out var instrument))
        {
            Report(BindingErrors.NoInstrument(id, owner, At(declaration.Span), Nearest.Find(owner, instrumentsById.Keys)));
            return null;
        }

        var commitment = BindArticle(declaration, instrument, index);
        if (ContestsOf(declaration, reading => BindArticle(reading, instrument, index)) is { IsEmpty: false } contests)
        {
            commitment = commitment with { Contests = contests };
        }

        foreach (var slot in ReferenceSlots)
        {
            CheckIds(declaration, slot);
        }

        return commitment;
    }

    private Commitment BindArticle(DeclarationSyntax declaration, Instrument instrument, int index)
    {
        var id = declaration.Name.Text;
        var cites = SourcesOf(declaration);
        var duties = ImmutableArray.CreateBuilder<Stated<Duty>>();
        var hasAct = false;
        foreach (var slot in declaration.Slots)
        {
            if (!ActSlots.Contains(slot.Name))
            {
                continue;
            }

            hasAct = true;
            if (IsActive(slot) && slot.Value is ActValue act && BindAct(act.Phrase) is { } bound)
            {
                duties.Add(State(new Duty(WordFrom(act.Word), act.Negated, bound), slot));
            }
        }

        if (!hasAct)
        {
            Report(BindingErrors.Missing($"article {id}", "must", At(declaration.Span), "Say what is promised: `must`, `must not`, `will`, `intends to`, `may` or `has power to`, with an act."));
        }

        var who = Active(declaration, "who").FirstOrDefault(s => s.Value is PartiesValue);
        if (who is null)
        {
            Report(BindingErrors.Missing($"article {id}", "who", At(declaration.Span), "Name the bearers: `who A, B`, `who every party`, or `who undefined \"…\"`."));
        }

        var from = DayIn(declaration, "from", last: false);
        var to = DayIn(declaration, "to", last: true);
        if (from is not null && to is not null && to.Value < from.Value)
        {
            Report(BindingErrors.Backwards(Calendar.Text(from.Value), Calendar.Text(to.Value), to.Location));
            to = null;
        }

        var where = Active(declaration, "where").Concat(Active(declaration, "where anew")).FirstOrDefault(s => s.Value is PlaceValue);
        var until = Active(declaration, "until").FirstOrDefault(s => s.Value is UntilValue);
        return new Commitment(
            index,
            id,
            id.IndexOf('~', StringComparison.Ordinal) is var tilde and > 0 ? id[(tilde + 1)..] : null,
            instrument,
            declaration.Title,
            TextOf(declaration.Slot("gist")),
            who is { Value: PartiesValue bearers } ? State(BindParties(bearers.Parties), who) : new Stated<ActorSet>(new ActorSet(BearingMode.EachOf, null, []), [], null, At(declaration.Span)),
            duties.ToImmutable(),
            StatedParties(declaration, "for"),
            StatedParties(declaration, "owed to"),
            [.. Active(declaration, "amount").Where(s => s.Value is AmountValue).Select(s => State(BindAmount(((AmountValue)s.Value).Amount), s))],
            IdsOf(declaration, "part of"),
            IdsOf(declaration, "same as"),
            IdsOf(declaration, "through"),
            IdsOf(declaration, "out of"),
            BindConditions(declaration, "when"),
            BindConditions(declaration, "while"),
            BindConditions(declaration, "on"),
            BindConditions(declaration, "unless"),
            BindConditions(declaration, "needs"),
            [.. Active(declaration, "within").Where(s => s.Value is WithinValue).Select(s => State(BindDeadline((WithinValue)s.Value), s))],
            from,
            to,
            DayIn(declaration, "by", last: true),
            until is { Value: UntilValue { Date: { } day } } ? State(Dates.Last(day), until) : null,
            until is { Value: UntilValue { Condition: { } condition } } ? State(BindCondition(condition), until) : null,
            TextOf(declaration.Slot("per")),
            where is { Value: PlaceValue places } ? State(BindPlaces(places), where) : null,
            where?.Name == "where anew",
            PartiesIn(declaration, "decided by"),
            StatedParties(declaration, "at discretion of"),
            IdsOf(declaration, "subject to"),
            IdsOf(declaration, "notwithstanding"),
            StatedParties(declaration, "proposal of"),
            [.. Active(declaration, "reservation by").Where(s => s.Value is PartiesValue).Select(s => State(BindParties(((PartiesValue)s.Value).Parties), s))],
            [.. Active(declaration, "undefined").Where(s => s.Value is TextValue).Select(s => State(((TextValue)s.Value).Text, s))],
            [.. LeftOut(declaration)],
            cites.IsEmpty ? instrument.Sources : cites,
            EvidenceOf(declaration, cites, instrument.Evidence),
            ScenarioOf(declaration) ?? instrument.Scenario,
            [.. declaration.SlotsNamed("note").Select(TextOf).OfType<string>()],
            At(declaration.Span),
            []);
    }

    private IEnumerable<Stated<Act>> LeftOut(DeclarationSyntax declaration)
    {
        foreach (var slot in Active(declaration, "leaves out"))
        {
            if (slot.Value is PhraseValue phrase && BindAct(phrase.Phrase) is { } act)
            {
                yield return State(act, slot);
            }
        }
    }

    private static Word WordFrom(string word) => word switch
    {
        "must" => Word.Must,
        "will" => Word.Will,
        "intends to" or "intends" => Word.IntendsTo,
        "may" => Word.May,
        _ => Word.HasPowerTo,
    };

    private Stated<ActorSet>? StatedParties(DeclarationSyntax declaration, string name) =>
        Active(declaration, name).FirstOrDefault(s => s.Value is PartiesValue) is { Value: PartiesValue parties } slot ? State(BindParties(parties.Parties), slot) : null;

    private Stated<int>? DayIn(DeclarationSyntax declaration, string name, bool last) =>
        Active(declaration, name).FirstOrDefault(s => s.Value is WhenValue) is { Value: WhenValue when } slot
            ? State(last ? DaysOf(when.When).Last : DaysOf(when.When).First, slot)
            : null;

    private static Deadline BindDeadline(WithinValue within) =>
        new(within.Within?.Number, within.Within?.Unit, within.Soft?.Text.Trim('"'), within.Undefined);

    private static Amount BindAmount(AmountSyntax amount) =>
        new(amount.Qualifier, amount.Number, amount.Upper, amount.Currency, amount.Percent, amount.Unit.Text, amount.Per, amount.Absence);
}
