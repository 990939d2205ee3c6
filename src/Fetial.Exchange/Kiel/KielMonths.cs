using System.Text;
using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Kiel;

/// <summary>Rows of <c>data_explorer.csv</c>: a line for each component that was allocated, and one for what was committed.</summary>
internal sealed class KielMonths(RosterLog log, KielActors actors)
{
    public const string Top = """
        # Help allocated to Ukraine per giver and month. The Institute counts allocations, not deliveries. What it books as commitments stands as
        # pledged: one help may be pledged in one month and allocated in another, so that the two stages are never added. A zero is no line.


        """;

    private static readonly (string Column, string Act)[] Components =
    [
        ("military", "allocates {0} of military aid to Ukraine"),
        ("financial", "allocates {0} of financial aid to Ukraine"),
        ("humanitarian", "allocates {0} of humanitarian aid to Ukraine"),
        ("commitments", "pledges {0} of aid to Ukraine"),
    ];

    private readonly List<string> blocks = [];
    private string giver = "";

    /// <summary>One for each row that has a line.</summary>
    public IReadOnlyList<string> Blocks => blocks;

    /// <summary>The earliest and the latest month, whether they have a line or not.</summary>
    public RosterDate? First { get; private set; }

    public RosterDate? Last { get; private set; }

    public void Add(string file, RosterRow row)
    {
        var date = RosterDate.Read(row["year"], row["month"], "", out var isFaulty);
        if (date is null || row["country"].Length == 0)
        {
            log.Refuse(file, row.Number, date is null ? "year, month" : "country", date is null
                ? $"{(isFaulty ? "The cells make no month of the calendar" : "The row has no year")}. Correct them." : "The row names no giver. Fill the cell.");
            return;
        }

        First = First is { } first && first.First <= date.First ? first : date;
        Last = Last is { } last && last.Last >= date.Last ? last : date;
        var unread = new List<(string Column, string Message)>();
        var sums = Sums(row, unread);
        if (sums.All(s => s == 0))
        {
            Nothing(file, row, unread);
            return;
        }

        foreach (var (column, message) in unread)
        {
            log.Lose(file, row.Number, column, message + "; no line is written for it.");
        }

        if (date.Month is null)
        {
            log.Lose(file, row.Number, "month", $"The month is not known; {date.Text} stands for all its days.");
        }

        CheckTotal(file, row, sums);
        Write(file, row, date, sums);
    }

    /// <summary>A row of zeros says that nothing was given; that is no act, and stands as a comment.</summary>
    private void Nothing(string file, RosterRow row, List<(string Column, string Message)> unread)
    {
        if (unread.Count > 0)
        {
            log.Refuse(file, row.Number, string.Join(", ", unread.Select(u => u.Column)), string.Join("; ", unread.Select(u => u.Message)) + ". No other sum is above zero. Correct the cells.");
            return;
        }

        blocks.Add($"# {Path.GetFileNameWithoutExtension(file)} row {row.Number}: every sum is zero\n");
    }

    private static decimal[] Sums(RosterRow row, List<(string Column, string Message)> unread)
    {
        var sums = new decimal[Components.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            var column = Components[i].Column;
            if (row[column].Length == 0)
            {
                unread.Add((column, $"The sum of {column} is not known"));
            }
            else if (!KielAmount.TryRead(row[column], out sums[i]))
            {
                sums[i] = 0;
                unread.Add((column, $"{RosterHeader.Shown(row[column])} is no sum in EUR billion from 0 up"));
            }
        }

        return sums;
    }

    /// <summary>The total is the sum of the three components, up to the six decimals of the table.</summary>
    private void CheckTotal(string file, RosterRow row, decimal[] sums)
    {
        if (row["total"] is { Length: > 0 } cell && (!KielAmount.TryRead(cell, out var total) || Math.Abs(total - sums[0] - sums[1] - sums[2]) > 0.000002m))
        {
            log.Lose(file, row.Number, "total", $"{RosterHeader.Shown(cell)} is not the sum of the three components; the components are written.");
        }
    }

    private void Write(string file, RosterRow row, RosterDate date, decimal[] sums)
    {
        var name = actors.NameOf(row["country"], row["iso"], out var isMended);
        if (isMended)
        {
            log.Lose(file, row.Number, "country", $"Sentences cannot hold the name as it is; {name} is written, with the whole name as its title.");
        }

        var text = new StringBuilder(giver.Length > 0 && giver != name ? "\n" : "");
        giver = name;
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] > 0)
            {
                var act = Components[i].Act.Replace("{0}", KielAmount.Text(sums[i]), StringComparison.Ordinal);
                text.Append($"{date.Text}  {name} {act}  [{KielData.SourceId}]  # {Path.GetFileNameWithoutExtension(file)} row {row.Number}\n");
            }
        }

        blocks.Add(text.ToString());
    }
}
