using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads the line at the margin that opens a declaration: name, title, and slots and tails that stand on it.</summary>
internal ref struct HeaderParser(DeclarationSchema schema, ReadOnlySpan<Token> tokens, TextSpan keyword, ParseContext context)
{
    private static readonly ImmutableArray<string> JoiningWords =
        ["and", "or", "of", "in", "to", "from", "until", "while", "when", "every", "any", "not"];

    private readonly ReadOnlySpan<Token> tokens = tokens;
    private int position;

    public PhraseSyntax Name { get; private set; } = PhraseSyntax.Of([], keyword);

    public string? Title { get; private set; }

    /// <summary>False after a finding that makes the header unreadable. Slots that cannot be read are left out.</summary>
    public bool Parse(List<SlotSyntax> slots) => schema.Name switch
    {
        NameShape.None => ParseRest(slots),
        NameShape.Name or NameShape.Phrase => ParseName() && ParseTitle() && ParseRest(slots),
        NameShape.Id or NameShape.ArticleId => ParseId() && ParseTitle() && ParseRest(slots),
        NameShape.Ladder => ParseLadder(slots),
        NameShape.Expectation => ParseExpectation(slots),
        _ => ParseOpen(slots),
    };

    private bool ParseName()
    {
        var length = 0;
        while (length < tokens.Length && (length == 0 ? tokens[0].Kind is not (TokenKind.String or TokenKind.OpenBracket) : !EndsName(length)))
        {
            length++;
        }

        if (length == 0)
        {
            return Missing("name");
        }

        Name = PhraseSyntax.Of(tokens[..length], keyword);
        position = length;
        if (schema.Name == NameShape.Name)
        {
            foreach (var token in Name.Tokens)
            {
                if (token.Kind == TokenKind.Word && JoiningWords.Contains(token.Text))
                {
                    context.Report(SyntaxErrors.ReservedWord(context.At(token.Span), token.Text, context.Show(Name.Span)));
                    return false;
                }
            }
        }

        return true;
    }

    private readonly bool EndsName(int at) =>
        tokens[at].Kind is TokenKind.String or TokenKind.OpenBracket
        || StartsSlot(at)
        || TailParser.Match(tokens, at, TailSet.Common) is not null
        || (schema.Keyword == "class" && (tokens[at].Kind == TokenKind.Colon || tokens[at].Is("every") || Gap(at)));

    /// <summary>The names of a class stand apart from it by two blanks.</summary>
    private readonly bool Gap(int at) => tokens[at].Span.Start - tokens[at - 1].Span.End > 1;

    /// <summary>A slot's name at the end of the line is no slot but a word of the name, unless it stands alone by its nature.</summary>
    private readonly bool StartsSlot(int at) =>
        !schema.IsOpen && schema.Match(tokens[at..]) is { } slot && (slot.IsBare || at + slot.Words.Length < tokens.Length);

    private bool ParseId()
    {
        var expected = schema.Name == NameShape.ArticleId
            ? "the id of the instrument, a slash and the id of the article, such as grain-compact-2020/c02"
            : "letters, digits, \"-\", \".\" and \"~\", beginning with a letter, such as grain-compact-2020";
        if (tokens.IsEmpty || tokens[0].Kind == TokenKind.String)
        {
            return Missing("id");
        }

        if (tokens[0].Kind != TokenKind.Word || tokens[0].Text.Contains('/', StringComparison.Ordinal) != (schema.Name == NameShape.ArticleId))
        {
            context.Report(SyntaxErrors.BadId(context.At(tokens[0].Span), schema.Keyword, context.Show(tokens[0].Span), expected));
            return false;
        }

        Name = PhraseSyntax.Of(tokens[..1], keyword);
        position = 1;
        return true;
    }

    private bool ParseTitle()
    {
        if (position < tokens.Length && tokens[position].Kind == TokenKind.String)
        {
            Title = tokens[position++].Value;
        }

        return true;
    }

    private bool ParseRest(List<SlotSyntax> slots)
    {
        if (schema.Keyword == "class" && position < tokens.Length && !StartsSlot(position) && ClassMembers() && schema.Slot("member") is { } member)
        {
            position += tokens[position].Kind == TokenKind.Colon ? 1 : 0;
            Add(member, 0, slots);
        }

        while (position < tokens.Length)
        {
            if (schema.Match(tokens[position..]) is { } slot)
            {
                Add(slot, slot.Words.Length, slots);
            }
            else if (tokens[position].Kind == TokenKind.OpenBracket || TailParser.Match(tokens, position, TailSet.Common) is not null)
            {
                AddTails(slots);
            }
            else
            {
                var rest = tokens[position..];
                context.Report(SyntaxErrors.UnexpectedWords(context.At(rest, keyword), context.Show(rest), After(),
                    Title is null && schema.Name is not NameShape.None ? "a title in quotes, a slot or the end of the line" : "a slot or the end of the line"));
                return false;
            }
        }

        return true;
    }

    private readonly bool ClassMembers() =>
        tokens[position].Kind is TokenKind.Colon or TokenKind.Word && TailParser.Match(tokens, position, TailSet.Common) is null;

    private readonly string After() => Title is null && !Name.IsEmpty ? $"\"{context.Show(Name.Span)}\"" : Title is null ? $"\"{schema.Keyword}\"" : "the title";

    private void Add(SlotSchema slot, int nameLength, List<SlotSyntax> slots)
    {
        var end = NextSlot(position + nameLength + (slot.IsBare ? 0 : 1));
        var before = position == 0 ? keyword : tokens[position - 1].Span;
        if (SlotParser.Parse(slot, tokens[position..end], nameLength, before, context) is { } parsed)
        {
            slots.Add(parsed);
        }

        position = end;
    }

    /// <summary>Tails and citations of the declaration itself become slots of the same names, citations the slot <c>source</c>.</summary>
    private void AddTails(List<SlotSyntax> slots)
    {
        var end = NextSlot(position);
        var run = tokens[position..end];
        position = end;
        if (!TailParser.Parse(run, TailSet.Common, context, out var tails, out var cites))
        {
            return;
        }

        foreach (var tail in tails)
        {
            slots.Add(new SlotSyntax(tail.Name, tail.Value, [], [], tail.Span));
        }

        if (!cites.IsEmpty)
        {
            var span = TextSpan.Cover(cites[0].Span, cites[^1].Span);
            slots.Add(new SlotSyntax("source", new FlagValue(span), [], cites, span));
        }
    }

    private readonly int NextSlot(int from)
    {
        var inCite = false;
        for (var i = from; i < tokens.Length; i++)
        {
            inCite = tokens[i].Kind == TokenKind.OpenBracket || (inCite && tokens[i].Kind != TokenKind.CloseBracket);
            if (!inCite && StartsSlot(i))
            {
                return i;
            }
        }

        return tokens.Length;
    }

    private bool ParseLadder(List<SlotSyntax> slots)
    {
        var colon = 0;
        while (colon < tokens.Length && tokens[colon].Kind != TokenKind.Colon)
        {
            colon++;
        }

        if (colon == 0)
        {
            return Missing("name");
        }

        if (colon >= tokens.Length - 1)
        {
            context.Report(SyntaxErrors.BadLadder(context.At(tokens, keyword)));
            return false;
        }

        Name = PhraseSyntax.Of(tokens[..colon], keyword);
        if (schema.Slot("steps") is { } steps)
        {
            position = colon + 1;
            Add(steps, 0, slots);
        }

        return true;
    }

    private bool ParseExpectation(List<SlotSyntax> slots)
    {
        if (tokens.IsEmpty)
        {
            return Missing("expectation");
        }

        if (schema.Slot("that") is not { } that || SlotParser.Parse(that, tokens, 0, keyword, context) is not { } slot)
        {
            return false;
        }

        slots.Add(slot);
        return true;
    }

    private bool ParseOpen(List<SlotSyntax> slots)
    {
        var end = 0;
        while (end < tokens.Length && tokens[end].Kind != TokenKind.OpenBracket)
        {
            end++;
        }

        if (end == 0)
        {
            return Missing("name");
        }

        var name = tokens[..end];
        if (name.Length > 1 && name[1].Kind == TokenKind.String)
        {
            Title = name[1].Value;
            name = end == 2 ? name[..1] : (Token[])[name[0], .. name[2..]];
        }

        Name = PhraseSyntax.Of(name, keyword);
        position = end;
        return end == tokens.Length || ParseRest(slots);
    }

    private readonly bool Missing(string expected)
    {
        context.Report(SyntaxErrors.MissingName(context.At(keyword), schema.Keyword, expected));
        return false;
    }
}
