using System.Collections.Immutable;
using System.Text;
using Fetial.Exchange.Calendars;
using Fetial.Ledger;
using FsCheck;
using FsCheck.Fluent;
using ICalendar = Ical.Net.Calendar;

namespace Fetial.Exchange.Tests;

/// <summary>The calendar is read back by a library that is not ours.</summary>
public sealed class ClockCalendarTests
{
    private const long Day = MinuteRange.PerDay;

    private static readonly long Now = ((new DateOnly(2024, 6, 30).DayNumber + 1) * Day) - 1;

    private static Clock Clock(string id, ClockState state, string what, MinuteRange? deadline, params string[] bearers) =>
        new(id, state, what, "pact/c1", [.. bearers], null, new MinuteRange(Now - (3 * Day), Now - (3 * Day)), deadline, [], null, "due");

    private static ICalendar Parsed(params Clock[] clocks) => ICalendar.Load(ClockCalendar.Write(clocks, Now)) ?? throw new InvalidOperationException("not read");

    [Fact]
    public void Write_ADuty_IsATaskThatIsDueAtItsMinute()
    {
        var due = new MinuteRange(Now + 61, Now + 61);
        var todo = Assert.Single(Parsed(Clock("pact/c1/a/2024-06-27T10:00Z", ClockState.Running, "A must supply 5, 6; or \\ more\nto B", due, "A", "C")).Todos);
        Assert.Equal("pact-c1-a-2024-06-27T10-00Z@fetial", todo.Uid);
        Assert.Equal("A, C: A must supply 5, 6; or \\ more\nto B", todo.Summary);
        Assert.Equal(new DateTime(2024, 7, 1, 1, 0, 0, DateTimeKind.Utc), todo.Due?.AsUtc);
        Assert.Equal("NEEDS-ACTION", todo.Status);
    }

    [Fact]
    public void Write_ADeadlineAtTheEndOfADay_IsDueWhenTheNextBegins() =>
        Assert.Equal(new DateTime(2024, 7, 1, 0, 0, 0, DateTimeKind.Utc), Assert.Single(Parsed(Clock("a", ClockState.Overdue, "x", new MinuteRange(Now, Now))).Todos).Due?.AsUtc);

    [Fact]
    public void Write_TheEndOfATerm_IsAnEventOfThatDay()
    {
        var calendar = Parsed(Clock("pact/term/2024-07-05", ClockState.Ahead, "the term of pact ends", new MinuteRange(Now + (5 * Day), Now + (5 * Day))));
        var end = Assert.Single(calendar.Events);
        Assert.Empty(calendar.Todos);
        Assert.Equal(new DateOnly(2024, 7, 5), end.Start?.Date);
        Assert.False(end.Start?.HasTime);
        Assert.Equal(new DateOnly(2024, 7, 6), end.End?.Date);
    }

    [Fact]
    public void Write_AClockWithoutADeadline_IsLeftOut() => Assert.Empty(Parsed(Clock("a", ClockState.Open, "x", null)).Todos);

    [Fact]
    public void Write_TheSameTwice_GivesTheSameBytes()
    {
        var clocks = ImmutableArray.Create(Clock("b", ClockState.Running, "x", new MinuteRange(Now + 5, Now + 5)), Clock("a", ClockState.Running, "y", new MinuteRange(Now + 5, Now + 5)));
        Assert.Equal(ClockCalendar.Write(clocks, Now), ClockCalendar.Write(clocks.Reverse(), Now));
    }

    [Fact]
    public void Write_AnyText_IsFoldedAt75OctetsAndReadBackWhole() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(
            (from words in Gen.ListOf(Gen.Elements("Türkiye", "a,b", "c;d", "e\\f", "国会", "🕊", "supply", "line\nbreak")) select $"x{string.Join(' ', words)}").ToArbitrary(),
            what =>
            {
                var text = ClockCalendar.Write([Clock("a", ClockState.Running, what, new MinuteRange(Now + 5, Now + 5))], Now);
                return text.EndsWith("\r\n", StringComparison.Ordinal) && text.Split("\r\n").All(l => Encoding.UTF8.GetByteCount(l) <= 75 && !l.Contains('\n', StringComparison.Ordinal))
                    && ICalendar.Load(text)?.Todos.Single()?.Summary == what;
            }));
}
