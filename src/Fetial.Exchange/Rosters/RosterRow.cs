using System.Collections.Immutable;

namespace Fetial.Exchange.Rosters;

/// <summary>One record. The header is row 1, as in a spreadsheet.</summary>
internal sealed record RosterRow(int Number, RosterHeader Header, ImmutableArray<string> Cells)
{
    /// <summary>Whether the record has as many cells as the header.</summary>
    public bool IsWhole => Cells.Length == Header.Names.Length;

    /// <summary>The words of a cell on one line; empty if the data set has no such column, or marks the value as missing.</summary>
    public string this[string column] => Header.IndexOf(column) is >= 0 and var i && i < Cells.Length && FetialText.OneLine(Cells[i]) is var text && !IsMissing(text) ? text : "";

    /// <summary>How the data sets write "not known": nothing, a point, NA, or the code -9.</summary>
    private static bool IsMissing(string text) => text is "" or "." or "NA" or "-9" or "-9.0";
}
