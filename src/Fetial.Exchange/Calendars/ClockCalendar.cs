using System.Globalization;
using System.Text;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Exchange.Calendars;

/// <summary>
/// Clocks as an iCalendar stream (RFC 5545): what somebody must do is a VTODO, a date of a text is a VEVENT of a whole day. An entry keeps its UID
/// from one export to the next, so that a calendar that has read it before replaces it.
/// </summary>
public static class ClockCalendar
{
    /// <param name="clocks">Those without a deadline are left out: a calendar has no place for them.</param>
    /// <param name="now">The minute that was looked at; it stands as the time of the export, so that the same input gives the same bytes.</param>
    public static string Write(IEnumerable<Clock> clocks, long now)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(ContentLines.Folded(line));
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Fetial//track//EN");
        Line("CALSCALE:GREGORIAN");
        foreach (var clock in clocks.Where(c => c.Deadline is not null).DistinctBy(c => c.Id).OrderBy(c => c.Deadline?.First).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            Write(Line, clock, clock.Deadline ?? default, now);
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static void Write(Action<string> line, Clock clock, MinuteRange deadline, long now)
    {
        var component = clock.State == ClockState.Ahead ? "VEVENT" : "VTODO";
        line($"BEGIN:{component}");
        line($"UID:{Uid(clock.Id)}");
        line($"DTSTAMP:{Moment(now)}");
        if (component == "VEVENT")
        {
            line($"DTSTART;VALUE=DATE:{Day(deadline.LastDay)}");
            line($"DTEND;VALUE=DATE:{Day(deadline.LastDay + 1)}");
        }
        else
        {
            Todo(line, clock, deadline);
        }

        var bearers = clock.Bearers.IsEmpty ? "" : $"{string.Join(", ", clock.Bearers)}: ";
        line($"SUMMARY:{ContentLines.Escaped(bearers + clock.What)}");
        line($"DESCRIPTION:{ContentLines.Escaped(string.Join('\n', new[] { clock.Text, clock.StartedBy is { } by ? $"started {clock.Start}: {by.Sentence}" : null, clock.Rule }.OfType<string>()))}");
        line($"END:{component}");
    }

    private static void Todo(Action<string> line, Clock clock, MinuteRange deadline)
    {
        if (clock.Start is { } start && start.First < deadline.First)
        {
            line($"DTSTART:{Moment(start.First)}");
        }

        // A deadline that ends with a day is due at its end, which in a calendar is the beginning of the next.
        var due = deadline.First % MinuteRange.PerDay == MinuteRange.PerDay - 1 ? deadline.First + 1 : deadline.First;
        line($"DUE:{Moment(due)}");
        switch (clock.State)
        {
            case ClockState.Answered or ClockState.AnsweredLate when !clock.Answers.IsEmpty:
                line($"COMPLETED:{Moment(MinuteRange.Of(clock.Answers[^1]).First)}");
                line("STATUS:COMPLETED");
                break;
            case ClockState.AnsweredInPart:
                line("STATUS:IN-PROCESS");
                break;
            default:
                line("STATUS:NEEDS-ACTION");
                break;
        }
    }

    private static string Uid(string id) => $"{string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : c is '.' or '-' ? c : '-'))}@fetial";

    private static string Day(int day) => Fetial.Model.Calendar.Text(day).Replace("-", "", StringComparison.Ordinal);

    private static string Moment(long minute)
    {
        var day = (int)(minute / MinuteRange.PerDay);
        var rest = (int)(minute % MinuteRange.PerDay);
        return string.Create(CultureInfo.InvariantCulture, $"{Day(day)}T{rest / 60:00}{rest % 60:00}00Z");
    }
}
