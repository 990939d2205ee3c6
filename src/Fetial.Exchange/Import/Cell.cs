using System.Text.RegularExpressions;
using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import;

/// <summary>A cell on its way into a slot.</summary>
/// <param name="Raw">As in the sheet, on one line.</param>
/// <param name="Text">Without the marker "(not checked)".</param>
/// <param name="NotChecked">The marker was there.</param>
/// <param name="Says">False if the cell is blank or its text is called empty by the mapping.</param>
internal sealed partial record Cell(string Column, string Raw, string Text, bool NotChecked, bool Says)
{
    public static Cell Of(ColumnMap map, string column, string raw)
    {
        var line = FetialText.OneLine(raw);
        var text = FetialText.OneLine(Marker().Replace(line, " "));
        return new Cell(column, line, text, text != line, line.Length > 0 && !map.Empty.Contains(ColumnMap.Key(line)));
    }

    [GeneratedRegex(@"\(not checked( here)?\)", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();
}
