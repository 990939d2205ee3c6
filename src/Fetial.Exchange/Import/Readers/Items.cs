using System.Text.RegularExpressions;
using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>The items of a list in one cell.</summary>
internal static partial class Items
{
    /// <summary>The non-empty items; the whole text if there is no separator. The marker "(not checked)" is already gone.</summary>
    public static IEnumerable<string> Of(string text, string? separator) =>
        (separator is null ? [text] : text.Split(separator)).Select(FetialText.OneLine).Where(i => i.Length > 0);

    /// <summary>"Greece (training)" is Greece with a remark, if the rule allows remarks.</summary>
    public static (string Text, bool HadRemark) WithoutRemark(string item, SlotRule rule) =>
        rule.Remarks && Remark().Match(item) is { Success: true } match ? (match.Groups[1].Value, true) : (item, false);

    /// <summary>The name an item stands for by the table of names, by the fixed phrases of the language, or as it is; null if it is none.</summary>
    public static string? Name(ColumnMap map, string item) =>
        map.Names.TryGetValue(ColumnMap.Key(item), out var meaning) ? meaning
        : FixedParty().IsMatch(item) || FetialText.IsName(item) ? item
        : null;

    [GeneratedRegex(@"^(.+?)\s*\([^()]*\)$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(each other|every party|either party|other|the other parties|any state|(every|any) member of \p{Lu}[\p{L} \-]*)$")]
    private static partial Regex FixedParty();
}
