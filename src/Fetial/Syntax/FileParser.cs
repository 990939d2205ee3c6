using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>One pass over the lines of one file; the only state is what the last line at the margin was.</summary>
internal sealed class FileParser(SourceText text, bool keepLines)
{
    /// <summary>Control characters but the tab, the mark of a failed decoding, and marks that reorder text on the screen.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, ' ').Concat(Enumerable.Range('\u007f', '\u009f' - '\u007f' + 1)).Concat(Enumerable.Range('\u202a', 5)).Concat(Enumerable.Range('\u2066', 4))
            .Where(c => c != '\t').Select(c => (char)c),
        '\ufeff', '\ufffd',
    ]);

    private readonly ParseContext context = new(text);
    private readonly TextPool pool = new();
    private readonly List<Token> all = [];
    private readonly List<Token> words = [];
    private readonly List<SlotSyntax> slots = [];
    private readonly ImmutableArray<DeclarationSyntax>.Builder declarations = ImmutableArray.CreateBuilder<DeclarationSyntax>();
    private readonly ImmutableArray<EventSyntax>.Builder events = ImmutableArray.CreateBuilder<EventSyntax>();
    private DeclarationSchema? schema;
    private DeclarationSyntax? open;
    private ulong seen;
    private Above above = Above.Nothing;

    private enum Above
    {
        Nothing,
        Declaration,
        Event,

        /// <summary>Indented lines are left out without a further finding.</summary>
        Malformed,
    }

    public FileSyntax Parse()
    {
        var lines = ImmutableArray.CreateBuilder<LineSyntax>(keepLines ? text.LineCount : 0);
        for (var i = 0; i < text.LineCount; i++)
        {
            if (ReadLine(i) is { } line)
            {
                lines.Add(line);
            }
        }

        Close();
        return new FileSyntax(text, lines.MoveToImmutable(), declarations.DrainToImmutable(), events.DrainToImmutable(), [.. context.Diagnostics]);
    }

    /// <summary>The same, of instruments and articles the header alone; <see cref="Complete"/> reads the rest of one when it is needed.</summary>
    public FileSyntax Skim()
    {
        for (var i = 0; i < text.LineCount; i++)
        {
            ReadLine(i);
            if (open is { Keyword: "article" or "instrument" } && slots.Count == 0)
            {
                declarations.Add(open with { Title = null, IsSkimmed = true });
                open = null;
                above = Above.Nothing;
                while (i + 1 < text.LineCount && !IsAtMargin(i + 1))
                {
                    i++;
                }
            }
        }

        Close();
        return new FileSyntax(text, [], declarations.DrainToImmutable(), events.DrainToImmutable(), [.. context.Diagnostics]);
    }

    /// <summary>The whole of a declaration of which the header alone was read, with what is reported of it.</summary>
    public (DeclarationSyntax Declaration, ImmutableArray<Diagnostic> Diagnostics) Complete(DeclarationSyntax skimmed)
    {
        context.Diagnostics.Clear();
        var index = skimmed.Line - 1;
        ReadLine(index);
        while (++index < text.LineCount && !IsAtMargin(index))
        {
            ReadLine(index);
        }

        Close();
        var declaration = declarations[^1];
        declarations.Clear();
        return (declaration, context.Diagnostics.Count == 0 ? [] : [.. context.Diagnostics]);
    }

    /// <summary>Whether a line begins something new: it is neither empty nor a comment, and does not begin with a blank.</summary>
    private bool IsAtMargin(int index)
    {
        var span = text.LineSpan(index);
        return span.Length > 0 && text.Content[span.Start] is var c && c is not ('#' or '\r') && !Tokenizer.IsBlank(text.Content, span.Start);
    }

    /// <summary>Reads a line; what it is made of is told only where lines are kept.</summary>
    private LineSyntax? ReadLine(int index)
    {
        var span = text.LineSpan(index);
        var content = text.Content.AsSpan(span.Start, span.Length).TrimEnd('\r');
        if (content.Length > FetialParser.MaximumLineLength)
        {
            return ReadLongLine(index, span, content.Length);
        }

        all.Clear();
        words.Clear();
        Tokenizer.Tokenize(text.Content, span, pool, all);
        foreach (var token in all)
        {
            if (!token.IsTrivia)
            {
                words.Add(token);
            }
        }

        var readable = IsReadable(content, span);
        var kind = ReadTokens(index + 1, readable);
        return keepLines ? new LineSyntax(index + 1, kind, [.. all]) : null;
    }

    private LineSyntax? ReadLongLine(int index, TextSpan span, int length)
    {
        context.Report(SyntaxErrors.LineTooLong(context.At(new TextSpan(span.Start, 1)), length, FetialParser.MaximumLineLength));
        if (text.Content[span.Start] is not (' ' or '\t' or '#'))
        {
            Close();
            above = Above.Malformed;
        }

        return keepLines ? new LineSyntax(index + 1, LineKind.Malformed, [new Token(TokenKind.Other, text.Slice(span), span)]) : null;
    }

    /// <summary>Reports forbidden characters and a text without end; false if the line must not be read further.</summary>
    private bool IsReadable(ReadOnlySpan<char> content, TextSpan span)
    {
        var at = content.IndexOfAny(Forbidden);
        if (at < 0)
        {
            at = LoneSurrogate(content);
        }

        if (at >= 0)
        {
            context.Report(SyntaxErrors.ControlCharacter(context.At(new TextSpan(span.Start + at, 1)), content[at]));
            return false;
        }

        if (words.Count > 0 && !words[^1].IsTerminated)
        {
            context.Report(SyntaxErrors.UnterminatedText(context.At(words[^1].Span)));
            return false;
        }

        return true;
    }

    private LineKind ReadTokens(int line, bool readable)
    {
        if (words.Count == 0)
        {
            return all.Exists(t => t.Kind == TokenKind.Comment) ? LineKind.Comment : LineKind.Blank;
        }

        var tokens = CollectionsMarshal.AsSpan(words);
        if (all[0].Kind == TokenKind.Whitespace)
        {
            return ReadSlot(tokens, readable);
        }

        Close();
        above = Above.Malformed;
        return !readable ? LineKind.Malformed : EventParser.Starts(tokens) ? ReadEvent(tokens, line) : ReadHeader(tokens, line);
    }

    private LineKind ReadEvent(ReadOnlySpan<Token> tokens, int line)
    {
        if (EventParser.Parse(tokens, line, context) is not { } parsed)
        {
            return LineKind.Malformed;
        }

        events.Add(parsed);
        above = Above.Event;
        return LineKind.Event;
    }

    private LineKind ReadHeader(ReadOnlySpan<Token> tokens, int line)
    {
        schema = LanguageSchema.Match(tokens, out var length);
        if (schema is null)
        {
            context.Report(Unknown.Declaration(tokens, context));
            return LineKind.Malformed;
        }

        var header = new HeaderParser(schema, tokens[length..], ParseContext.SpanOf(tokens[..length], default), context);
        slots.Clear();
        if (!header.Parse(slots))
        {
            return LineKind.Malformed;
        }

        above = Above.Declaration;
        open = new DeclarationSyntax(schema.Keyword, header.Name, header.Title, [], ParseContext.SpanOf(tokens, default), line);
        seen = 0;
        foreach (var slot in slots)
        {
            Note(schema.Slot(slot.Name), slot);
        }

        return LineKind.Declaration;
    }

    private LineKind ReadSlot(ReadOnlySpan<Token> tokens, bool readable)
    {
        if (above is Above.Nothing or Above.Event && readable)
        {
            context.Report(SyntaxErrors.SlotWithoutDeclaration(context.At(tokens, default), above == Above.Event));
            above = Above.Malformed;
        }

        if (above != Above.Declaration || schema is null || !readable)
        {
            return LineKind.Malformed;
        }

        if (schema.Match(tokens) is not { } match)
        {
            context.Report(Unknown.Slot(schema, tokens, context));
            return LineKind.Malformed;
        }

        if (SlotParser.Parse(match, tokens, match.Words.Length, tokens[0].Span, context) is not { } slot)
        {
            return LineKind.Malformed;
        }

        Note(match, slot);
        if (slot is { Name: "from", Tails: [{ Name: "to" } to, ..] } && schema.Slot("to") is { } end)
        {
            slots.Add(slot with { Tails = slot.Tails.Remove(to) });
            slot = new SlotSyntax("to", to.Value, [], slot.Cites, to.Span);
            Note(end, slot);
        }

        slots.Add(slot);
        return LineKind.Slot;
    }

    /// <summary>Reports a slot that may stand once and stands again; the slot is kept.</summary>
    private void Note(SlotSchema? match, SlotSyntax slot)
    {
        // Two values from two sources are a contested fact, not a slip.
        if (match is null || match.Repeatable || schema is null || !slot.Cites.IsEmpty || slot.Tail("according to") is not null)
        {
            return;
        }

        var bit = 1UL << match.Order;
        if ((seen & bit) != 0)
        {
            context.Report(SyntaxErrors.RepeatedSlot(context.At(slot.Span), slot.Name, schema.Keyword));
        }

        seen |= bit;
    }

    private void Close()
    {
        if (open is not null)
        {
            declarations.Add(open with { Slots = [.. slots] });
            open = null;
        }
    }

    private static int LoneSurrogate(ReadOnlySpan<char> content)
    {
        for (var i = content.IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < content.Length; i++)
        {
            if (!char.IsSurrogate(content[i]))
            {
                continue;
            }

            if (i + 1 >= content.Length || !char.IsSurrogatePair(content[i], content[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
