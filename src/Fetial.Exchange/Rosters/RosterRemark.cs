namespace Fetial.Exchange.Rosters;

/// <summary>What was not carried over from one row.</summary>
/// <param name="Row">As in a spreadsheet, the header being row 1.</param>
/// <param name="Columns">Their names with commas; empty where the whole row is meant.</param>
/// <param name="Message">A sentence with its full stop, and perhaps a remedy.</param>
/// <param name="IsRefusal">Whether nothing of the row is in the output.</param>
public sealed record RosterRemark(string File, int Row, string Columns, string Message, bool IsRefusal)
{
    public override string ToString() => $"{File}, row {Row}{(Columns.Length > 0 ? $" ({Columns})" : "")}: {Message}";
}
