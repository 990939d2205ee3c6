using System.Collections.Immutable;
using System.Text;

namespace Fetial.Exchange.Rosters;

/// <summary>What became of every row: <see cref="Rows"/> is always <see cref="Carried"/> and <see cref="Refused"/> together.</summary>
/// <param name="Rows">Records below the headers that have any text; those of <c>release_info.csv</c> tell of the tables, and are not counted.</param>
/// <param name="Carried">Rows that the output cites in a comment.</param>
/// <param name="Refused">Rows of which nothing is in the output; each has its remark.</param>
/// <param name="Remarks">In the order of files and rows.</param>
public sealed record RosterReport(int Rows, int Carried, int Refused, ImmutableArray<RosterRemark> Remarks)
{
    public IEnumerable<RosterRemark> Refusals => Remarks.Where(r => r.IsRefusal);

    /// <summary>Remarks on rows that are in the output, but not with all they say.</summary>
    public IEnumerable<RosterRemark> Losses => Remarks.Where(r => !r.IsRefusal);

    /// <summary>One line with the numbers, then one for each remark.</summary>
    public string ToText()
    {
        var text = new StringBuilder($"rows {Rows}, carried over {Carried}, refused {Refused}, remarks {Remarks.Length}\n");
        foreach (var remark in Remarks)
        {
            text.Append(remark.IsRefusal ? "refused  " : "carried  ").Append(remark).Append('\n');
        }

        return text.ToString();
    }
}
