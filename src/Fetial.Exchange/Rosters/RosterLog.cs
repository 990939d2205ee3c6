using System.Collections.Immutable;

namespace Fetial.Exchange.Rosters;

/// <summary>Counts rows and gathers remarks while a data set is read.</summary>
internal sealed class RosterLog
{
    private readonly List<RosterRemark> remarks = [];
    private int rows;
    private int refused;

    /// <summary>A row was read; it counts as carried over unless it is refused.</summary>
    public void Count() => rows++;

    public void Refuse(string file, int row, string columns, string message)
    {
        refused++;
        remarks.Add(new RosterRemark(file, row, columns, message, IsRefusal: true));
    }

    public void Lose(string file, int row, string columns, string message) => remarks.Add(new RosterRemark(file, row, columns, message, IsRefusal: false));

    public RosterReport Report() => new(rows, rows - refused, refused, [.. remarks.OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Row)]);
}
