using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A condition; parentheses are gone, <c>and</c> and <c>or</c> never mix in one list.</summary>
public abstract record ConditionSyntax(TextSpan Span);

public sealed record AndSyntax(ImmutableArray<ConditionSyntax> Terms, TextSpan Span) : ConditionSyntax(Span);

public sealed record OrSyntax(ImmutableArray<ConditionSyntax> Terms, TextSpan Span) : ConditionSyntax(Span);

public sealed record NotSyntax(ConditionSyntax Term, TextSpan Span) : ConditionSyntax(Span);

/// <summary>An event sentence or a status phrase; binding tells which.</summary>
/// <param name="Anew"><c>anew</c>: since the signature of the text.</param>
/// <param name="AfterDate"><c>after 2024-01-01</c>.</param>
/// <param name="AfterEvent"><c>after X attacks Y</c>.</param>
public sealed record SentenceAtom(PhraseSyntax Sentence, bool Anew, DateSyntax? AfterDate, PhraseSyntax? AfterEvent, TextSpan Span) : ConditionSyntax(Span);

/// <summary><c>ID is kept</c>, <c>ID is missed</c>, <c>ID is in force</c>.</summary>
public sealed record StateAtom(Token Id, string State, TextSpan Span) : ConditionSyntax(Span);

/// <summary><c>every of NAMES phrase</c> (<paramref name="Number"/> null) or <c>any 3 of NAMES phrase</c>; the phrase lacks its subject.</summary>
public sealed record QuantifiedAtom(int? Number, PartyListSyntax Of, PhraseSyntax Phrase, TextSpan Span) : ConditionSyntax(Span);

public sealed record UndefinedAtom(string Text, PartyListSyntax? DecidedBy, TextSpan Span) : ConditionSyntax(Span);

/// <summary><c>defined "…"</c>: what a text defines and no sentence of the vocabulary says.</summary>
public sealed record DefinedAtom(string Text, TextSpan Span) : ConditionSyntax(Span);
