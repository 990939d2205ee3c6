using System.Collections.Frozen;
using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Exchange.Mapping;

/// <summary>Reads the text of a mapping line by line. The `sheet` line comes first, since the slots depend on it.</summary>
internal sealed class ColumnMapParser(SourceText source)
{
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<SlotRule>.Builder rules = ImmutableArray.CreateBuilder<SlotRule>();
    private readonly ImmutableArray<KeyValuePair<string, string>>.Builder always = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
    private readonly Dictionary<string, Dictionary<string, string>> values = [];
    private readonly Dictionary<string, string> names = [];
    private readonly HashSet<string> empty = [];
    private readonly HashSet<string> weak = [];
    private SheetKind? kind;
    private string keyword = string.Empty;
    private string? filesBy;
    private string? fileName;
    private string? retrieved;
    private string? grade;
    private string textGrade = "excerpt";

    public ColumnMapResult Parse()
    {
        for (var i = 0; i < source.LineCount; i++)
        {
            var line = MapLine.Read(source, i);
            if (line.QuoteOpen)
            {
                Report("F190", "a quoted text is not closed", line.Tokens[^1].Span, "End it with a quotation mark on the same line.");
            }
            else if (line.Tokens.Length > 0)
            {
                Line(line);
            }
        }

        RequireKeySlots();
        if (diagnostics.Count > 0 || kind is not { } known)
        {
            return new ColumnMapResult(null, diagnostics.ToImmutable());
        }

        var map = new ColumnMap(
            known,
            keyword,
            filesBy,
            fileName ?? (known == SheetKind.Declarations ? keyword + "s" : known.ToString().ToLowerInvariant()),
            rules.ToImmutable(),
            always.ToImmutable(),
            values.ToFrozenDictionary(p => p.Key, p => p.Value.ToFrozenDictionary()),
            names.ToFrozenDictionary(),
            empty.ToFrozenSet(),
            new SourceRules(retrieved, grade, textGrade, [.. weak]));
        return new ColumnMapResult(map, []);
    }

    private void Line(MapLine line)
    {
        var word = line.Tokens[0];
        if (word.Is("sheet"))
        {
            SheetLine(line);
        }
        else if (kind is null)
        {
            Report("F191", "the mapping does not begin with its `sheet` line", line.Span, "Write first what a row is: sheet instruments, sheet articles, sheet events, or sheet declarations KEYWORD.");
        }
        else if (word.Is("value"))
        {
            TableLine(line, hasColumn: true);
        }
        else if (word.Is("name"))
        {
            TableLine(line, hasColumn: false);
        }
        else if (word.Is("files") || word.Is("empty") || word.Is("weak") || word.Is("grade") || (word.Is("retrieved") && line.Tokens is [_, { Text: ['0' or '1' or '2', ..] }]))
        {
            SettingLine(line);
        }
        else
        {
            SlotLine(line);
        }
    }

    private void SheetLine(MapLine line)
    {
        (SheetKind Kind, string Keyword)? found = line.Tokens.Skip(1).Select(t => t.Text).ToArray() switch
        {
            ["instruments"] => (SheetKind.Instruments, "instrument"),
            ["articles" or "commitments"] => (SheetKind.Articles, "article"),
            ["events"] => (SheetKind.Events, "event"),
            ["declarations", .. { Length: > 0 } rest] => (SheetKind.Declarations, string.Join(' ', rest)),
            _ => null,
        };
        if (found is not { } sheet || kind is not null)
        {
            Report("F191", "this `sheet` line is not understood", line.Span, "Write one line: sheet instruments, sheet articles, sheet events, or sheet declarations KEYWORD (for example: sheet declarations coalition).");
            return;
        }

        (kind, keyword) = sheet;
    }

    private void SettingLine(MapLine line)
    {
        var items = line.Tokens.Skip(1).Where(t => !t.IsComma).Select(t => t.Text).ToArray();
        switch (line.Tokens[0].Text, items)
        {
            case ("files", ["by", var column]):
                filesBy = column;
                break;
            case ("files", ["in", var name]) when FetialText.IsId(name):
                fileName = name;
                break;
            case ("empty", { Length: > 0 }):
                empty.UnionWith(items.Select(ColumnMap.Key));
                break;
            case ("weak", { Length: > 0 }):
                weak.UnionWith(items);
                break;
            case ("grade", ["sources", var g]) when Grades.Contains(g):
                grade = g;
                break;
            case ("grade", ["texts", var g]) when Grades.Contains(g):
                textGrade = g;
                break;
            case ("retrieved", [var day]) when CellDates.Read(day) is not null:
                retrieved = day;
                break;
            default:
                Report("F192", $"the setting \"{line.Tokens[0].Text}\" is not understood", line.Span, "Write: files by COLUMN · files in NAME · empty -, n/a · weak WORDS, WORDS · grade sources GRADE · grade texts GRADE · retrieved 2026-11-21. Grades are text, excerpt, reported, weak, unverified.");
                break;
        }
    }

    /// <summary><c>value COLUMN  KEY = MEANING</c> or <c>name KEY = MEANING</c>; the meaning is everything after the equals sign and may be empty.</summary>
    private void TableLine(MapLine line, bool hasColumn)
    {
        var first = hasColumn ? 2 : 1;
        var equals = line.Tokens.Select((t, i) => (t, i)).FirstOrDefault(p => p.t.IsEquals && p.i > first).i;
        if (equals == 0)
        {
            Report("F193", "this line of a table has no \"=\" between a cell's text and its meaning", line.Span, "Write: value COLUMN  text in the cell = meaning. Blanks stand around the equals sign; a text with a comma, a quote or # is put in quotes.");
            return;
        }

        var key = equals == first + 1
            ? line.Tokens[first].Text
            : source.Slice(TextSpan.Cover(line.Tokens[first].Span, line.Tokens[equals - 1].Span));
        var table = hasColumn ? TableOf(line.Tokens[1].Text) : names;
        if (!table.TryAdd(ColumnMap.Key(key), line.From(equals + 1)))
        {
            Report("F193", $"the table gives \"{key}\" a second meaning", line.Span, "Keep one of the two lines.");
        }
    }

    private Dictionary<string, string> TableOf(string column)
    {
        var key = ColumnMap.Key(column);
        if (!values.TryGetValue(key, out var table))
        {
            table = [];
            values.Add(key, table);
        }

        return table;
    }

    private void SlotLine(MapLine line)
    {
        var shapes = SlotShapes.Of(kind ?? SheetKind.Declarations);
        var isAlways = line.Tokens[0].Is("always");
        var words = line.Tokens.Skip(isAlways ? 1 : 0).TakeWhile(t => !t.Quoted && !t.IsComma).Select(t => t.Text).ToArray();
        var length = Enumerable.Range(1, Math.Min(3, words.Length)).Reverse().FirstOrDefault(n => shapes.ContainsKey(string.Join(' ', words.Take(n))));
        if (length == 0)
        {
            var known = string.Join(", ", shapes.Keys.Order(StringComparer.Ordinal));
            Report("F194", $"\"{line.Tokens[0].Text}\" is no slot of this sheet", line.Tokens[0].Span, $"Slots are: {known}. Settings are: files, empty, weak, grade, retrieved, value, name, always.");
            return;
        }

        var slot = string.Join(' ', words.Take(length));
        var rest = length + (isAlways ? 1 : 0);
        if (line.Tokens.Length == rest)
        {
            Report("F195", $"the slot \"{slot}\" has no column", line.Span, "Write the column after the slot; several columns stand between commas; a column with a blank in its name is put in quotes.");
        }
        else if (isAlways)
        {
            always.Add(new(slot, line.From(rest)));
        }
        else
        {
            ReadRule(line, slot, rest, shapes[slot]);
        }
    }

    private void ReadRule(MapLine line, string slot, int start, SlotShape shape)
    {
        var columns = ImmutableArray.CreateBuilder<string>();
        var i = start;
        columns.Add(line.Tokens[i++].Text);
        while (i + 1 < line.Tokens.Length && line.Tokens[i].IsComma)
        {
            columns.Add(line.Tokens[i + 1].Text);
            i += 2;
        }

        string? separator = null;
        var remarks = false;
        while (i < line.Tokens.Length)
        {
            var token = line.Tokens[i];
            if (token.Is("list") && i + 2 < line.Tokens.Length && line.Tokens[i + 1].Is("by"))
            {
                separator = line.Tokens[i + 2].Text;
                i += 3;
            }
            else if (token.Is("with") && i + 1 < line.Tokens.Length && line.Tokens[i + 1].Is("remarks"))
            {
                remarks = true;
                i += 2;
            }
            else if (!token.Quoted && token.Text.All(char.IsAsciiLetterLower) && Enum.TryParse<SlotShape>(token.Text, ignoreCase: true, out var named))
            {
                shape = named;
                i++;
            }
            else
            {
                Report("F195", $"\"{token.Text}\" is no way to read a cell", token.Span, "Write: list by SEPARATOR, with remarks, or one of text, names, places, date, duration, period, exit, condition, amount, ids, phrase, free, grade, table, sources.");
                return;
            }
        }

        rules.Add(new SlotRule(slot, columns.ToImmutable(), shape, separator, remarks));
    }

    private void RequireKeySlots()
    {
        if (kind is not { } known)
        {
            if (diagnostics.Count == 0)
            {
                Report("F191", "the mapping is empty", new TextSpan(0, 0), "Begin with: sheet articles.");
            }

            return;
        }

        string[] required = known == SheetKind.Events ? ["at", "sentence"] : ["id"];
        foreach (var slot in required.Where(s => rules.All(r => r.Slot != s) && diagnostics.Count == 0))
        {
            Report("F194", $"the mapping does not say which column holds \"{slot}\"", new TextSpan(0, 0), $"Add a line: {slot} COLUMN.");
        }
    }

    private void Report(string code, string message, TextSpan span, string remedy) =>
        diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, source.Locate(span), remedy));
}
