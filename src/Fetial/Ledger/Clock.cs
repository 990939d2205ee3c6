using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>A request, a trigger or a date with the time that is left.</summary>
/// <param name="Id">Stable over versions of the portfolio: made of what it is about, never of its place in a list.</param>
/// <param name="What">What is due, as it reads.</param>
/// <param name="Text">The commitment or instrument, or null for a request under none.</param>
/// <param name="Bearers">Who must act; none for a date of a text.</param>
/// <param name="StartedBy">The request or trigger, or null.</param>
/// <param name="Deadline">The last moment, or null where none can be counted.</param>
/// <param name="Answers">Recorded answers, in order of time.</param>
/// <param name="MinutesLeft">From the moment looked at to the deadline (to its earliest reading); negative when it is over; null without a deadline or when answered.</param>
public sealed record Clock(
    string Id,
    ClockState State,
    string What,
    string? Text,
    ImmutableArray<string> Bearers,
    RecordedEvent? StartedBy,
    MinuteRange? Start,
    MinuteRange? Deadline,
    ImmutableArray<RecordedEvent> Answers,
    long? MinutesLeft,
    string Rule);
