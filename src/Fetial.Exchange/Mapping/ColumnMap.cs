using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Fetial.Exchange.Mapping;

/// <summary>A mapping: how the rows of one sheet become declarations. Its text form is described in the product's documentation of sheets.</summary>
/// <param name="Keyword">What a declaration starts with: "article", "instrument", "coalition"; "event" for events.</param>
/// <param name="FilesBy">The column whose value names the file a row goes to; null puts all rows into one file.</param>
/// <param name="FileName">The name of that one file, without ending.</param>
/// <param name="Always">Slots that every declaration gets, with their text.</param>
/// <param name="Values">For each column (lower case) what its cells mean; keys are lower case on one line.</param>
/// <param name="Names">What an item of any list of names means; keys are lower case on one line.</param>
/// <param name="Empty">Cells that say nothing, such as "-"; lower case.</param>
public sealed record ColumnMap(
    SheetKind Kind,
    string Keyword,
    string? FilesBy,
    string FileName,
    ImmutableArray<SlotRule> Rules,
    ImmutableArray<KeyValuePair<string, string>> Always,
    FrozenDictionary<string, FrozenDictionary<string, string>> Values,
    FrozenDictionary<string, string> Names,
    FrozenSet<string> Empty,
    SourceRules Sources)
{
    /// <summary>Parses a mapping. Nothing is guessed: a line that is not understood is an error, and there is no map then.</summary>
    public static ColumnMapResult Parse(Text.SourceText text) => new ColumnMapParser(text).Parse();

    /// <summary>What a cell of a column means by the mapping's value table; null if the table does not name it.</summary>
    public string? Meaning(string column, string cell) =>
        Values.TryGetValue(Key(column), out var table) && table.TryGetValue(Key(cell), out var meaning) ? meaning : null;

    /// <summary>The form in which keys are compared: one line, lower case.</summary>
    internal static string Key(string text) => FetialText.OneLine(text).ToLowerInvariant();
}
