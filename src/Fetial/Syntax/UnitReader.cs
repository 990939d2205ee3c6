using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Fetial.Syntax;

/// <summary>Cuts the lines of a file into units and lays each of them out.</summary>
internal sealed class UnitReader
{
    private readonly FileSyntax file;
    private readonly List<string> lines = [];
    private int position;

    private UnitReader(FileSyntax file) => this.file = file;

    public static IEnumerable<FormattedUnit> Read(FileSyntax file)
    {
        var reader = new UnitReader(file);
        while (reader.position < file.Lines.Length)
        {
            if (reader.ReadUnit() is { } unit)
            {
                yield return unit;
            }
        }
    }

    private FormattedUnit? ReadUnit()
    {
        lines.Clear();
        var blankBefore = ReadLead("");
        if (position == file.Lines.Length)
        {
            TrimBlankEnd();
            return lines.Count == 0 ? null : new FormattedUnit([.. lines], blankBefore, false, false, true);
        }

        var header = file.Lines[position++];
        if (header.Kind is LineKind.Malformed or LineKind.Slot)
        {
            lines.Add(Raw(header));
            var copied = CopyBody();
            return new FormattedUnit([.. lines], blankBefore, copied, true, false);
        }

        lines.Add(LineLayout.Margin(header));
        if (header.Kind == LineKind.Event)
        {
            // An indented line below an event is unreadable; it stays where it is.
            var copied = CopyBody();
            return new FormattedUnit([.. lines], blankBefore, copied, copied, false);
        }

        var hasBody = ReadBody(header);
        return new FormattedUnit([.. lines], blankBefore, hasBody, false, false);
    }

    /// <summary>Comments and blank lines above a line at the margin; at most one blank line in a row. True if the first of them is blank.</summary>
    private bool ReadLead(string indent)
    {
        var blankBefore = false;
        for (; position < file.Lines.Length && file.Lines[position].Kind is LineKind.Blank or LineKind.Comment; position++)
        {
            var line = file.Lines[position];
            if (line.Kind == LineKind.Comment)
            {
                lines.Add(indent + LineLayout.Comment(line));
            }
            else if (lines.Count == 0)
            {
                blankBefore = true;
            }
            else if (lines[^1].Length > 0)
            {
                lines.Add("");
            }
        }

        return blankBefore;
    }

    private void TrimBlankEnd()
    {
        while (lines.Count > 0 && lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }
    }

    /// <summary>Copies the indented lines below an unreadable line, with comments and single blank lines between them.</summary>
    private bool CopyBody()
    {
        var end = BodyEnd();
        var any = position < end;
        for (; position < end; position++)
        {
            var raw = file.Lines[position].Kind == LineKind.Blank ? "" : Raw(file.Lines[position]);
            if (raw.Length > 0 || lines[^1].Length > 0)
            {
                lines.Add(raw);
            }
        }

        return any;
    }

    /// <summary>The first position after the last indented line that belongs to the line at the margin.</summary>
    private int BodyEnd()
    {
        var end = position;
        for (var i = position; i < file.Lines.Length; i++)
        {
            var line = file.Lines[i];
            if (line.Kind is LineKind.Slot or LineKind.Malformed && IsIndented(line))
            {
                end = i + 1;
            }
            else if (line.Kind is not (LineKind.Blank or LineKind.Comment))
            {
                break;
            }
        }

        return end;
    }

    private bool ReadBody(LineSyntax header)
    {
        var schema = LanguageSchema.Match(CollectionsMarshal.AsSpan(Words(header)), out _);
        var end = BodyEnd();
        var any = position < end;
        var width = 0;
        var slots = new List<SlotLine>();
        for (var i = position; i < end; i++)
        {
            width = Math.Max(width, schema?.Match(CollectionsMarshal.AsSpan(Words(file.Lines[i])))?.Name.Length ?? 0);
        }

        var comments = ImmutableArray.CreateBuilder<string>();
        for (; position < end; position++)
        {
            var line = file.Lines[position];
            if (line.Kind == LineKind.Comment)
            {
                comments.Add("  " + LineLayout.Comment(line));
            }
            else if (line.Kind == LineKind.Slot && schema?.Match(CollectionsMarshal.AsSpan(Words(line))) is { } slot)
            {
                slots.Add(new SlotLine(slot.Order, comments.DrainToImmutable(), LineLayout.Slot(line, slot, width)));
            }
            else if (line.Kind == LineKind.Malformed)
            {
                // An unreadable line keeps its place: slots are sorted above it and below it, never across it.
                Flush(slots);
                lines.AddRange(comments.DrainToImmutable());
                lines.Add(Raw(line));
            }
        }

        Flush(slots);
        return any;
    }

    private void Flush(List<SlotLine> slots)
    {
        // Slots that no table lists keep their place behind the others.
        foreach (var slot in slots.OrderBy(s => s.Order < 0 ? int.MaxValue : s.Order))
        {
            lines.AddRange(slot.Comments);
            lines.Add(slot.Text);
        }

        slots.Clear();
    }

    private static List<Token> Words(LineSyntax line)
    {
        var words = new List<Token>(line.Tokens.Length);
        foreach (var token in line.Tokens)
        {
            if (!token.IsTrivia)
            {
                words.Add(token);
            }
        }

        return words;
    }

    private static bool IsIndented(LineSyntax line) =>
        line.Tokens[0].Kind == TokenKind.Whitespace || (line.Tokens.Length == 1 && line.Tokens[0].Text[0] is ' ' or '\t');

    private static string Raw(LineSyntax line) => string.Concat(line.Tokens.Select(t => t.Text)).TrimEnd('\r');

    private sealed record SlotLine(int Order, ImmutableArray<string> Comments, string Text);
}
