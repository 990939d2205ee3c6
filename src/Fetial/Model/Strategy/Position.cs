using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>Where somebody stands on an issue.</summary>
/// <param name="For">Whether it wants the level, else it is against it.</param>
/// <param name="WhenIssue">The position holds only in packages with <paramref name="WhenLevel"/> on this issue; null for always.</param>
/// <param name="RedLine">Nothing else makes up for it.</param>
/// <param name="Share">How many of a public hold it, from a poll, or null.</param>
/// <param name="First">First day on which it may have been held: the day of the statement or the poll, the first of a month or year; null where no day is given.</param>
/// <param name="Last">Last such day (inclusive).</param>
/// <param name="Weight">How much it matters to the holder, in stake points; null where the source gives none.</param>
public sealed record Position(
    Actor Holder, int Issue, bool For, int Level, int? WhenIssue, int? WhenLevel, bool RedLine, PollShare? Share, int? First, int? Last, Figure? Weight,
    ImmutableArray<Citation> Sources, string? Scenario, SourceLocation Location);
