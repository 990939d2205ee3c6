using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Fetial.Model;
using Fetial.Model.Columns;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private static readonly ImmutableArray<string> ActSlots =
        ["must", "must not", "will", "will not", "intends to", "intends not to", "may", "may not", "has power to"];

    private static readonly ImmutableArray<string> ReferenceSlots = ["part of", "same as", "through", "out of", "subject to", "notwithstanding"];

    private static readonly ImmutableArray<string> WhereSlots = ["where", "where anew"];

    /// <summary>Slots whose values are kept beside the columns.</summary>
    private static readonly ImmutableArray<string> RareSlots = [.. ReferenceSlots, "gist", "per", "decided by", "note"];

    private ImmutableArray<BoundArticle> articles = [];
    private Dictionary<string, Instrument> instrumentsById = [];
    private ImmutableArray<Instrument> texts = [];
    private bool articlesAreUnique = true;

    private ImmutableArray<Commitment> BindArticles(ImmutableArray<Instrument> instruments)
    {
        instrumentsById = instruments.ToDictionary(i => i.Id, StringComparer.Ordinal);
        texts = instruments;
        var found = TakeAll("article");
        var (indices, count) = Number(found, "article", id => instrumentsById.ContainsKey(TextIdOf(id)));
        var commitments = new Commitment[count];
        var bound = keeps ? new BoundArticle[found.Length] : [];
        foreach (var run in BindingRun<Commitment>.Bind(found.Length, () =>
        {
            var beside = new Binder(this);
            return (from, to) => beside.BindArticles(found, indices, bound, from, to);
        }))
        {
            diagnostics.AddRange(run.Diagnostics);
            contested.AddRange(run.Contested);
            run.Bound.CopyTo(commitments, run.First);
        }

        articles = ImmutableCollectionsMarshal.AsImmutableArray(bound);
        return ImmutableCollectionsMarshal.AsImmutableArray(commitments);
    }

    /// <summary>Binds the articles from a place on (inclusive) to another (exclusive), and lets their trees go.</summary>
    private BindingRun<Commitment> BindArticles(Declaration[] found, int[] indices, BoundArticle[] bound, int from, int to)
    {
        diagnostics.Clear();
        contested.Clear();
        var drafts = new List<ClauseDraft>(to - from);
        for (var i = from; i < to; i++)
        {
            var (reported, differing) = (diagnostics.Count, contested.Count);
            var syntax = Whole(found[i]);
            var draft = BindOne(syntax, Math.Max(indices[i], 0));
            if (draft is not null && indices[i] >= 0)
            {
                drafts.Add(draft);
            }

            if (keeps)
            {
                bound[i] = new BoundArticle(syntax, current, draft is null ? null : indices[i], [.. diagnostics.Skip(reported)], [.. contested.Skip(differing)]);
            }

            found[i] = Released;
        }

        var clauses = new Commitment[drafts.Count];
        if (drafts.Count > 0)
        {
            var block = ClauseBlock.Of(texts, drafts);
            for (var row = 0; row < clauses.Length; row++)
            {
                clauses[row] = new Commitment(block, row);
            }
        }

        return new BindingRun<Commitment>(drafts.Count == 0 ? 0 : drafts[0].Index, clauses, [.. diagnostics], [.. contested]);
    }

    /// <summary>The id of the text that an article belongs to: what stands before the slash.</summary>
    private static string TextIdOf(string id) => id.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? id[..slash] : id;

    /// <summary>An article bound anew, with all that its binding reports and nothing else does.</summary>
    private (BoundArticle Bound, Commitment? Clause) BindWithReports(DeclarationSyntax declaration, SourceText text, int index)
    {
        current = text;
        var (reported, differing) = (diagnostics.Count, contested.Count);
        var draft = BindOne(declaration, index);
        var bound = new BoundArticle(declaration, text, draft?.Index, [.. diagnostics.Skip(reported)], [.. contested.Skip(differing)]);
        return (bound, draft is null ? null : ClauseBlock.Single(draft));
    }

    private ClauseDraft? BindOne(DeclarationSyntax declaration, int index)
    {
        var id = declaration.Name.Text;
        var owner = TextIdOf(id);
        if (!instrumentsById.TryGetValue(owner, out var instrument))
        {
            Report(BindingErrors.NoInstrument(id, owner, At(declaration.Span), Nearest.Find(owner, instrumentsById.Keys)));
            return null;
        }

        var draft = DraftOf(declaration, instrument, index);
        if (HasTwice(declaration.Slots))
        {
            draft.Rest = draft.Rest with { Contests = ContestsOfArticle(declaration, instrument, index) };
        }

        foreach (var slot in ReferenceSlots)
        {
            CheckIds(declaration, slot);
        }

        return draft;
    }

    private ImmutableArray<Contest<Commitment>> ContestsOfArticle(DeclarationSyntax declaration, Instrument instrument, int index) =>
        ContestsOf(declaration, reading => ClauseBlock.Single(DraftOf(reading, instrument, index)));

    private ClauseDraft DraftOf(DeclarationSyntax declaration, Instrument instrument, int index)
    {
        var id = declaration.Name.Text;
        var cites = SourcesOf(declaration);
        var draft = new ClauseDraft(values)
        {
            Index = index,
            Id = id,
            Text = instrument,
            Locator = declaration.Title,
            Sources = cites.IsEmpty ? instrument.Sources : cites,
            Location = At(declaration.Span),
            Statements = new List<ClauseStatement>(declaration.Slots.Length),
        };
        var hasAct = false;
        foreach (var slot in declaration.Slots)
        {
            if (ActSlots.Contains(slot.Name))
            {
                hasAct = true;
                if (IsActive(slot) && slot.Value is ActValue act && BindAct(act.Phrase) is { } bound)
                {
                    Add(draft, ClauseSlot.Act, values.Duties.NumberOf(new Duty(WordFrom(act.Word), act.Negated, bound)), slot);
                }
            }
            else if (IsActive(slot))
            {
                AddStatement(draft, slot);
            }
        }

        if (!hasAct)
        {
            Report(BindingErrors.Missing($"article {id}", "must", At(declaration.Span), "Say what is promised: `must`, `must not`, `will`, `intends to`, `may` or `has power to`, with an act."));
        }

        if (!draft.Has(ClauseSlot.Who))
        {
            Report(BindingErrors.Missing($"article {id}", "who", At(declaration.Span), "Name the bearers: `who A, B`, `who every party`, or `who undefined \"…\"`."));
        }

        AddWhere(draft, declaration);
        if (draft.Day(ClauseSlot.From) is { } from && draft.Day(ClauseSlot.To) is { } to && to < from)
        {
            Report(BindingErrors.Backwards(Calendar.Text(from), Calendar.Text(to), At(Active(declaration, "to").First(s => s.Value is WhenValue).Span)));
            draft.Statements.RemoveAll(s => s.Slot == ClauseSlot.To);
        }

        draft.Evidence = EvidenceOf(declaration, cites, instrument.Evidence);
        draft.Rest = RestOf(declaration, draft.Rest, ScenarioOf(declaration) ?? instrument.Scenario);
        return draft;
    }

    /// <summary>One line of an article as rows; of slots that hold one value the first line counts.</summary>
    private void AddStatement(ClauseDraft draft, SlotSyntax slot)
    {
        switch (slot.Name, slot.Value)
        {
            case ("who", PartiesValue parties):
                AddOnce(ClauseSlot.Who, parties.Parties);
                break;
            case ("for", PartiesValue parties):
                AddOnce(ClauseSlot.For, parties.Parties);
                break;
            case ("owed to", PartiesValue parties):
                AddOnce(ClauseSlot.OwedTo, parties.Parties);
                break;
            case ("at discretion of", PartiesValue parties):
                AddOnce(ClauseSlot.AtDiscretionOf, parties.Parties);
                break;
            case ("proposal of", PartiesValue parties):
                AddOnce(ClauseSlot.ProposalOf, parties.Parties);
                break;
            case ("reservation by", PartiesValue parties):
                Add(draft, ClauseSlot.ReservationBy, values.Actors.NumberOf(BindParties(parties.Parties)), slot);
                break;
            case ("amount", AmountValue amount):
                Add(draft, ClauseSlot.Amount, values.Amounts.NumberOf(BindAmount(amount.Amount)), slot);
                break;
            case ("within", WithinValue within):
                Add(draft, ClauseSlot.Within, values.Deadlines.NumberOf(BindDeadline(within)), slot);
                break;
            case ("undefined", TextValue text):
                Add(draft, ClauseSlot.Undefined, values.Words.NumberOf(text.Text), slot);
                break;
            case ("leaves out", PhraseValue phrase) when BindAct(phrase.Phrase) is { } act:
                Add(draft, ClauseSlot.LeavesOut, values.Acts.NumberOf(act), slot);
                break;
            case ("from", WhenValue when):
                AddDay(ClauseSlot.From, DaysOf(when.When).First);
                break;
            case ("to", WhenValue when):
                AddDay(ClauseSlot.To, DaysOf(when.When).Last);
                break;
            case ("by", WhenValue when):
                AddDay(ClauseSlot.By, DaysOf(when.When).Last);
                break;
            case ("until", UntilValue until) when !draft.Has(ClauseSlot.Until) && !draft.Has(ClauseSlot.UntilCondition):
                if (until.Date is { } day)
                {
                    Add(draft, ClauseSlot.Until, Dates.Last(day), slot);
                }
                else if (until.Condition is not null)
                {
                    Add(draft, ClauseSlot.UntilCondition, Condition(slot), slot);
                }

                break;
            default:
                if (ConditionSlot(slot.Name) is { } conditional && slot.Value is ConditionValue or ConsentValue)
                {
                    Add(draft, conditional, Condition(slot), slot);
                }

                break;
        }

        void AddOnce(ClauseSlot kind, PartyListSyntax parties)
        {
            if (!draft.Has(kind))
            {
                Add(draft, kind, values.Actors.NumberOf(BindParties(parties)), slot);
            }
        }

        void AddDay(ClauseSlot kind, int day)
        {
            if (!draft.Has(kind))
            {
                Add(draft, kind, day, slot);
            }
        }
    }

    /// <summary>The place of the clause: its own slot before the one that reads the place anew.</summary>
    private void AddWhere(ClauseDraft draft, DeclarationSyntax declaration)
    {
        foreach (var name in WhereSlots)
        {
            foreach (var slot in Active(declaration, name))
            {
                if (slot.Value is PlaceValue places)
                {
                    Add(draft, ClauseSlot.Where, values.Places.NumberOf(BindPlaces(places)), slot);
                    draft.Rest = name == "where anew" ? draft.Rest with { WhereAnew = true } : draft.Rest;
                    return;
                }
            }
        }
    }

    private void Add(ClauseDraft draft, ClauseSlot kind, int value, SlotSyntax slot)
    {
        var (line, column, length) = current.Place(slot.Span);
        draft.Statements.Add(new ClauseStatement(
            kind, value, slot.Cites.IsEmpty && slot.Tails.IsEmpty ? values.NoCitations : values.Citations.NumberOf(Citations(slot.Cites, slot.Tails)),
            TailGrade(slot.Tails) is { } grade ? (sbyte)grade : ClauseStatement.NoGrade, line, column, length));
    }

    private static ClauseSlot? ConditionSlot(string name) => name switch
    {
        "when" => ClauseSlot.When,
        "while" => ClauseSlot.While,
        "on" => ClauseSlot.On,
        "unless" => ClauseSlot.Unless,
        "needs" => ClauseSlot.Needs,
        _ => null,
    };

    /// <summary>What few articles say. Most have nothing of it and share one object.</summary>
    private ClauseRest RestOf(DeclarationSyntax declaration, ClauseRest begun, string? scenario)
    {
        if (scenario is null && !declaration.Slots.Any(s => RareSlots.Contains(s.Name)))
        {
            return begun;
        }

        return begun with
        {
            Gist = TextOf(declaration.Slot("gist")),
            PartOf = IdsOf(declaration, "part of"),
            SameAs = IdsOf(declaration, "same as"),
            Through = IdsOf(declaration, "through"),
            OutOf = IdsOf(declaration, "out of"),
            Per = TextOf(declaration.Slot("per")),
            DecidedBy = PartiesIn(declaration, "decided by"),
            SubjectTo = IdsOf(declaration, "subject to"),
            Notwithstanding = IdsOf(declaration, "notwithstanding"),
            Scenario = scenario,
            Notes = [.. declaration.SlotsNamed("note").Select(TextOf).OfType<string>()],
        };
    }

    private static Word WordFrom(string word) => word switch
    {
        "must" => Word.Must,
        "will" => Word.Will,
        "intends to" or "intends" => Word.IntendsTo,
        "may" => Word.May,
        _ => Word.HasPowerTo,
    };

    private static Deadline BindDeadline(WithinValue within) =>
        new(within.Within?.Number, within.Within?.Unit, within.Soft?.Text.Trim('"'), within.Undefined);

    private static Amount BindAmount(AmountSyntax amount) =>
        new(amount.Qualifier, amount.Number, amount.Upper, amount.Currency, amount.Percent, amount.Unit.Text, amount.Per, amount.Absence);
}
