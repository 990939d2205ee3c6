using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads what follows a value: tails and citations, in any order.</summary>
internal static class TailParser
{
    private static readonly ImmutableArray<string> Grades = ["text", "excerpt", "reported", "weak", "unverified"];

    /// <summary>How many tokens the value takes: up to the first tail that starts at or after <paramref name="minimum"/>, or to the first bracket.</summary>
    public static int ValueLength(ReadOnlySpan<Token> tokens, TailSet set, int minimum)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.OpenBracket || (i >= minimum && Match(tokens, i, set) is not null))
            {
                return i;
            }
        }

        return tokens.Length;
    }

    /// <summary>The tail whose name starts at <paramref name="at"/>, or null.</summary>
    public static string? Match(ReadOnlySpan<Token> tokens, int at, TailSet set)
    {
        if (tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        var after = tokens[(at + 1)..];
        return tokens[at].Text switch
        {
            "in" when !after.IsEmpty && after[0].Is("scenario") => "in scenario",
            "according" when !after.IsEmpty && after[0].Is("to") => "according to",
            "because" when !after.IsEmpty && after[0].Kind == TokenKind.String => "because",
            "evidence" when !after.IsEmpty && (Grades.Contains(after[0].Text) || StandsApart(tokens, at)) => "evidence",
            "from" or "to" when set.HasFlag(TailSet.FromTo) || (set.HasFlag(TailSet.Expectation) && WhenParser.Starts(after)) => tokens[at].Text,
            "by" when set.HasFlag(TailSet.By) || (set.HasFlag(TailSet.Expectation) && WhenParser.Starts(after)) => "by",
            "at" when set.HasFlag(TailSet.Expectation) => "at",
            "part" or "instead" when set.HasFlag(TailSet.Event) && !after.IsEmpty && after[0].Is("of") => tokens[at].Text + " of",
            "same" when set.HasFlag(TailSet.Event) && !after.IsEmpty && after[0].Is("as") => "same as",
            "where" when set.HasFlag(TailSet.Expectation) => "where",
            "under" or "through" or "as" or "answers" or "where" when set.HasFlag(TailSet.Event) => tokens[at].Text,
            _ => null,
        };
    }

    /// <summary>The whole run must be tails and citations; false after a finding.</summary>
    public static bool Parse(
        ReadOnlySpan<Token> tokens, TailSet set, ParseContext context, out ImmutableArray<TailSyntax> tails, out ImmutableArray<CiteSyntax> cites)
    {
        tails = [];
        cites = [];
        if (tokens.IsEmpty)
        {
            return true;
        }

        var citations = ImmutableArray.CreateBuilder<CiteSyntax>();
        var position = 0;
        while (position < tokens.Length)
        {
            if (tokens[position].Kind == TokenKind.OpenBracket)
            {
                if (CiteParser.Parse(tokens[position..], context, out var length) is not { } cite)
                {
                    return false;
                }

                citations.Add(cite);
                position += length;
                if (position + 1 < tokens.Length && tokens[position].Kind == TokenKind.Comma && tokens[position + 1].Kind == TokenKind.OpenBracket)
                {
                    position++;
                }
            }
            else if (Match(tokens, position, set) is { } name)
            {
                var nameLength = name.Contains(' ', StringComparison.Ordinal) ? 2 : 1;
                var from = position + nameLength;
                var length = ValueLength(tokens[from..], set, 1);
                if (ParseOne(name, tokens.Slice(position, nameLength), tokens.Slice(from, length), context) is not { } tail)
                {
                    return false;
                }

                if (tails.Any(t => t.Name == name))
                {
                    context.Report(SyntaxErrors.RepeatedTail(context.At(tail.Span), name));
                    return false;
                }

                tails = tails.Add(tail);
                position = from + length;
            }
            else
            {
                var rest = tokens[position..];
                context.Report(SyntaxErrors.UnexpectedWords(
                    context.At(rest, default), context.Show(rest), "the statement", "a citation, \"according to\", \"in scenario\", \"because\" or the end of the line"));
                return false;
            }
        }

        cites = citations.DrainToImmutable();
        return InOrder(tails, context);
    }

    private static bool InOrder(ImmutableArray<TailSyntax> tails, ParseContext context)
    {
        if (tails.Length < 2
            || tails.FirstOrDefault(t => t.Name == "from")?.Value is not WhenValue { When: var from }
            || tails.FirstOrDefault(t => t.Name == "to")?.Value is not WhenValue { When: var to })
        {
            return true;
        }

        return WhenParser.InOrder(from, to, context);
    }

    private static TailSyntax? ParseOne(string name, ReadOnlySpan<Token> words, ReadOnlySpan<Token> tokens, ParseContext context)
    {
        var anchor = ParseContext.SpanOf(words, default);
        if (tokens.IsEmpty)
        {
            context.Report(SyntaxErrors.MissingValue(context.At(anchor), name, "a value"));
            return null;
        }

        ValueSyntax? value = name switch
        {
            "in scenario" or "as" or "answers" => IdsParser.Parse(tokens, anchor, context, single: true),
            "under" or "through" or "according to" or "part of" or "same as" or "instead of" => IdsParser.Parse(tokens, anchor, context),
            "because" => ValueParser.ParseText(name, tokens, anchor, context),
            "evidence" => ParseGrade(tokens, anchor, context),
            "where" => PlaceParser.Parse(tokens, anchor, context),
            "at" when !WhenParser.Starts(tokens) => ValueParser.ParsePhrase(tokens, anchor),
            "by" when !WhenParser.Starts(tokens) => ValueParser.ParseParties(tokens, anchor, context),
            _ => ValueParser.ParseWhen(tokens, anchor, context),
        };
        return value is null ? null : new TailSyntax(name, value, TextSpan.Cover(anchor, tokens[^1].Span));
    }

    internal static PhraseValue? ParseGrade(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        if (tokens.Length == 1 && Grades.Contains(tokens[0].Text))
        {
            return ValueParser.ParsePhrase(tokens, anchor);
        }

        context.Report(SyntaxErrors.UnknownGrade(context.At(tokens, anchor), context.Show(tokens)));
        return null;
    }

    /// <summary>"evidence" is also a word of sentences, so that an unknown grade counts only after a bracket, a text or two blanks.</summary>
    private static bool StandsApart(ReadOnlySpan<Token> tokens, int at) =>
        at == 0 || tokens[at - 1].Kind is TokenKind.CloseBracket or TokenKind.String || tokens[at].Span.Start - tokens[at - 1].Span.End > 1;
}
