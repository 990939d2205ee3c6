using System.Collections.Immutable;
using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Cow;

/// <summary>Reads one row of the roster; a row that cannot be placed in time is refused, everything else that is not carried is told.</summary>
internal sealed class CowRowReader(string file, RosterLog log)
{
    private const string StartColumns = "mem_st_day, mem_st_month, mem_st_year";
    private const string EndColumns = "mem_end_day, mem_end_month, mem_end_year";

    /// <summary>The member's spell and obligations under a name; null where the row was refused.</summary>
    public CowMember? Read(RosterRow row, Func<string, string, string> nameOf)
    {
        if (!row.IsWhole)
        {
            return Refused(row, "", $"The row has {row.Cells.Length} cells, the header {row.Header.Names.Length}. Correct the commas or the quotes.");
        }

        var (id, code, name) = (row["version4id"], row["ccode"], row["state_name"]);
        if (id.Length == 0 || code.Length == 0 || name.Length == 0)
        {
            return Refused(row, "version4id, ccode, state_name", "The row names no alliance, or no state. Fill the three cells.");
        }

        var isOlder = IsSet(row["left_censor"]);
        var start = Date(row, "mem_st", out var badStart);
        if (badStart)
        {
            return Refused(row, StartColumns, "The cells make no day of the calendar. Correct them; leave a month or day that is not known blank.");
        }

        if (start is null)
        {
            return Refused(row, StartColumns, "The spell has no year of its start, so that it cannot be placed in time. Fill mem_st_year.");
        }

        var end = Date(row, "mem_end", out var badEnd);
        if (badEnd)
        {
            return Refused(row, EndColumns, "The cells make no day of the calendar. Correct them; leave a month or day that is not known blank.");
        }

        if (end is not null && end.Last < start.First)
        {
            return Refused(row, $"{StartColumns}, {EndColumns}", $"The spell ends on {end.Text}, before it begins on {start.Text}. Correct one of the two dates.");
        }

        end = Censored(row, start, end, isOlder);
        return new CowMember(row.Number, nameOf(code, name), start, end, isOlder, Obligations(row), IsAsymmetric(row));
    }

    /// <summary>Three cells; a coarser date where some are not known.</summary>
    public static RosterDate? Date(RosterRow row, string prefix, out bool isFaulty) =>
        IsZero(row, prefix) ? RosterDate.Read("", "", "", out isFaulty) : RosterDate.Read(row[prefix + "_year"], row[prefix + "_month"], row[prefix + "_day"], out isFaulty);

    /// <summary>A program that turns blanks into numbers leaves a date of zeros, which is none. A zero beside a year is a fault.</summary>
    private static bool IsZero(RosterRow row, string prefix) =>
        row[prefix + "_year"] is "0" or "0.0" && row[prefix + "_month"] is "" or "0" or "0.0" && row[prefix + "_day"] is "" or "0" or "0.0";

    private RosterDate? Censored(RosterRow row, RosterDate start, RosterDate? end, bool isOlder)
    {
        if (isOlder)
        {
            log.Lose(file, row.Number, "left_censor", $"It began before the data do; {start.Text} is where the data begin, and is written as \"about\".");
        }

        Flag(row, "left_censor", "the start is taken as it stands", isAsked: true);
        var goesOn = Flag(row, "right_censor", "the end is taken as it stands", isAsked: true);
        if (goesOn && end is not null && end.Last >= CowData.LastDay)
        {
            log.Lose(file, row.Number, EndColumns, $"It went on when the data end, so that no end is written; {end.Text} is where the data end.");
            return null;
        }

        if (goesOn && end is not null)
        {
            log.Lose(file, row.Number, "right_censor", $"It is marked as going on, and has an end; the end {end.Text} is written.");
        }

        if (!goesOn && end is null)
        {
            log.Lose(file, row.Number, EndColumns, "It has no end, and is not marked as going on; no end is written.");
        }

        Coarse(row, "mem_st", start);
        Coarse(row, "mem_end", end);
        return end;
    }

    private void Coarse(RosterRow row, string prefix, RosterDate? date)
    {
        if (date is { Month: null } && row[prefix + "_day"] is { Length: > 0 } day)
        {
            log.Lose(file, row.Number, prefix + "_day", $"The day {day} has no month; only the year {date.Text} is written.");
        }
        else if (date is { Day: null })
        {
            log.Lose(file, row.Number, prefix + (date.Month is null ? "_month" : "_day"),
                $"The {(date.Month is null ? "month" : "day")} is not known; {date.Text} stands for all its days, so that the spell may be shorter than it is written.");
        }
    }

    private ImmutableArray<bool> Obligations(RosterRow row)
    {
        ImmutableArray<bool> said = [.. CowObligation.All.Select(kind => Flag(row, kind.Column, "no such obligation is written for the row", isAsked: true))];
        if (!said.Contains(true))
        {
            log.Lose(file, row.Number, string.Join(", ", CowObligation.All.Select(k => k.Column)), "The row names no obligation; the state is a party and owes nothing.");
        }

        return said;
    }

    private bool IsAsymmetric(RosterRow row)
    {
        var isAsymmetric = Flag(row, "asymmetric", "the obligations are taken as mutual", isAsked: false);
        if (isAsymmetric)
        {
            log.Lose(file, row.Number, "asymmetric", "The parties do not owe the same, and the data do not say who owes whom; the obligations of the alliance are written as undefined.");
        }

        return isAsymmetric;
    }

    /// <param name="isAsked">Whether every row must have the value, so that a blank is told.</param>
    private bool Flag(RosterRow row, string column, string otherwise, bool isAsked)
    {
        var cell = row[column];
        if (!IsSet(cell) && cell is not ("0" or "0.0") && (cell.Length > 0 || isAsked))
        {
            log.Lose(file, row.Number, column, $"The cell is neither 0 nor 1 ({(cell.Length == 0 ? "not known" : RosterHeader.Shown(cell))}); {otherwise}.");
        }

        return IsSet(cell);
    }

    private static bool IsSet(string cell) => cell is "1" or "1.0";

    private CowMember? Refused(RosterRow row, string columns, string message)
    {
        log.Refuse(file, row.Number, columns, message);
        return null;
    }
}
