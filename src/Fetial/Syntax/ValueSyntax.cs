using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>The value of a slot or tail, as far as the line alone tells it.</summary>
public abstract record ValueSyntax(TextSpan Span);

/// <summary>A slot that is its name alone: <c>hostile</c>, <c>once</c>.</summary>
public sealed record FlagValue(TextSpan Span) : ValueSyntax(Span);

/// <summary>A token run for binding, or kept as it is.</summary>
public sealed record PhraseValue(PhraseSyntax Phrase, TextSpan Span) : ValueSyntax(Span);

/// <summary>A quoted text; <paramref name="Language"/> for <c>quote en "…"</c>.</summary>
public sealed record TextValue(string Text, string? Language, TextSpan Span) : ValueSyntax(Span);

/// <summary>Ids between commas; <paramref name="All"/> for <c>prevails over all</c>.</summary>
public sealed record IdsValue(ImmutableArray<Token> Ids, bool All, TextSpan Span) : ValueSyntax(Span);

/// <summary>Parties between commas, with how they bear (for <c>who</c>).</summary>
public sealed record PartiesValue(PartyListSyntax Parties, TextSpan Span) : ValueSyntax(Span);

/// <summary>What follows <c>must</c>, <c>must not</c>, <c>will</c> …; <paramref name="Word"/> is the word without <c>not</c>.</summary>
public sealed record ActValue(string Word, bool Negated, PhraseSyntax Phrase, TextSpan Span) : ValueSyntax(Span);

public sealed record ConditionValue(ConditionSyntax Condition, TextSpan Span) : ValueSyntax(Span);

public sealed record PlaceValue(ImmutableArray<PlaceSyntax> Places, TextSpan Span) : ValueSyntax(Span);

public sealed record AmountValue(AmountSyntax Amount, TextSpan Span) : ValueSyntax(Span);

/// <summary>A day, month or year, certain or not.</summary>
public sealed record WhenValue(WhenSyntax When, TextSpan Span) : ValueSyntax(Span);

/// <summary><c>from D to D</c>, <c>from D for SPAN</c>, <c>from signature</c>, <c>until CONDITION</c>, <c>when CONDITION after SPAN</c>; each part may be absent.</summary>
public sealed record PeriodValue(
    DateSyntax? From,
    bool FromSignature,
    DateSyntax? To,
    SpanSyntax? For,
    ConditionSyntax? Until,
    ConditionSyntax? When,
    SpanSyntax? After,
    TextSpan Span) : ValueSyntax(Span);

/// <summary><c>6 months after notice</c>, perhaps with <c>not before the term ends</c>; <c>at any time</c>, <c>none</c>, or <c>undefined "…"</c>.</summary>
public sealed record ExitValue(SpanSyntax? AfterNotice, bool AtAnyTime, bool None, string? Undefined, TextSpan Span, bool NotBeforeTermEnds = false) : ValueSyntax(Span);

/// <summary>A deadline: a span, softening words as written, or both.</summary>
public sealed record WithinValue(SpanSyntax? Within, PhraseSyntax? Soft, string? Undefined, TextSpan Span) : ValueSyntax(Span);

/// <summary><c>until DATE</c> or <c>until CONDITION</c>; one of the two is null.</summary>
public sealed record UntilValue(DateSyntax? Date, ConditionSyntax? Condition, TextSpan Span) : ValueSyntax(Span);

public sealed record ConsentValue(ImmutableArray<ConsentSyntax> Consents, TextSpan Span) : ValueSyntax(Span);

public sealed record SpanValue(SpanSyntax Length, TextSpan Span) : ValueSyntax(Span);

public sealed record NumberValue(decimal Number, bool Percent, decimal? From, decimal? To, TextSpan Span) : ValueSyntax(Span);
