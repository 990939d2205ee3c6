using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private Formula BindCondition(ConditionSyntax syntax) => Shared(syntax switch
    {
        AndSyntax and => Formula.All(and.Terms.Select(BindCondition)),
        OrSyntax or => new AnyOf([.. or.Terms.Select(BindCondition)]),
        NotSyntax not => new Negation(BindCondition(not.Term)),
        UndefinedAtom undefined => new OpenAtom(undefined.Text, undefined.DecidedBy is { } by ? BindParties(by) : null, $"“{undefined.Text}”"),
        DefinedAtom defined => new OpenAtom(defined.Text, null, $"“{defined.Text}”", true),
        StateAtom state => BindState(state),
        QuantifiedAtom quantified => BindCount(quantified),
        SentenceAtom sentence => BindSentenceAtom(sentence),
        _ => Formula.True,
    });

    private Atom BindState(StateAtom state)
    {
        if (!tables.TextIds.Contains(state.Id.Text))
        {
            Report(BindingErrors.UnknownId("text", state.Id.Text, At(state.Id.Span), Nearest.Find(state.Id.Text, tables.TextIds)));
        }

        return new StateOfTextAtom(state.Id.Text, state.State, $"{state.Id.Text} is {state.State}");
    }

    private Atom BindCount(QuantifiedAtom quantified)
    {
        var text = current.Slice(quantified.Span);
        if (Best(matcher.ReadVerbPhrase(quantified.Phrase.Tokens)) is { } act)
        {
            return new CountAtom(quantified.Number, BindParties(quantified.Of), act, text);
        }

        ReportNoReading(quantified.Phrase);
        return new OpenAtom("", null, text);
    }

    private Atom BindSentenceAtom(SentenceAtom sentence)
    {
        var text = Reading(sentence);
        var acts = SentenceReadings(sentence.Sentence);
        if (acts.Count > 0)
        {
            var after = sentence.AfterEvent is { } phrase ? BindSentence(phrase) : null;
            return Choose(acts, sentence.Sentence) is { } act
                ? new EventAtom(act, sentence.Anew, sentence.AfterDate is { } date ? Dates.Last(date) : null, after, text)
                : new OpenAtom("", null, text);
        }

        var failure = matcher.Failure;
        if (matcher.ReadStatus(sentence.Sentence.Tokens) is [var status, ..])
        {
            return new StatusAtom(status, text);
        }

        // The attempt that got further tells the reader more.
        if (failure is not null && (matcher.Failure is null || failure.Position >= matcher.Failure.Position))
        {
            matcher.ReadSentence(sentence.Sentence.Tokens);
        }

        ReportNoReading(sentence.Sentence);
        return new OpenAtom("", null, text);
    }

    private static string Reading(SentenceAtom sentence) =>
        sentence.Sentence.Text.Replace(" ,", ",", StringComparison.Ordinal)
        + (sentence.Anew ? " anew" : "")
        + (sentence.AfterDate is { } date ? $" after {Calendar.Text(Dates.Last(date))}" : "")
        + (sentence.AfterEvent is { } after ? $" after {after.Text}" : "");

    private ConsentAtom BindConsent(ConsentSyntax consent)
    {
        var of = BindParties(consent.Of);
        var what = consent.Kind switch
        {
            ConsentKind.Consent => "consent of",
            ConsentKind.Approval => "approval by",
            _ => "money voted by",
        };
        return new ConsentAtom(consent.Kind, of, consent.Each, $"{what} {Sentences.ActorsText(of)}" + (consent.Each is null ? "" : $" each {consent.Each}"));
    }

    /// <summary>
    /// The number of the condition that a slot states. What is written alike is bound once, unless something is reported about it, which is told with its place.
    /// </summary>
    private int Condition(SlotSyntax slot)
    {
        var written = current.Content.AsSpan(slot.Value.Span.Start, slot.Value.Span.Length);
        var isConsent = slot.Value is ConsentValue;
        if (phrases?.Condition(written, isConsent) is { } known)
        {
            return known;
        }

        var reported = diagnostics.Count;
        var number = values.Formulas.NumberOf(slot.Value switch
        {
            ConditionValue condition => BindCondition(condition.Condition),
            UntilValue { Condition: { } end } => BindCondition(end),
            ConsentValue consents => Formula.All(consents.Consents.Select(c => Shared(BindConsent(c)))),
            _ => Formula.True,
        });
        if (reported == diagnostics.Count)
        {
            phrases?.KeepCondition(written, isConsent, number);
        }

        return number;
    }

    /// <summary>The one object kept for all conditions that say the same.</summary>
    private Formula Shared(Formula condition) => values.Formulas.Shared(condition);
}
