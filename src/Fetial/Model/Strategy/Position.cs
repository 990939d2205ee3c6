using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>Where somebody stands on an issue.</summary>
/// <param name="For">Whether it wants the level, else it is against it.</param>
/// <param name="WhenIssue">The position holds only in packages with <paramref name="WhenLevel"/> on this issue; null for always.</param>
/// <param name="RedLine">Nothing else makes up for it.</param>
/// <param name="Share">Per cent of a public that holds it, from a poll, or null.</param>
/// <param name="Weight">How much it matters to the holder, in stake points; null where the source gives none.</param>
public sealed record Position(
    Actor Holder, int Issue, bool For, int Level, int? WhenIssue, int? WhenLevel, bool RedLine, double? Share, Figure? Weight,
    ImmutableArray<Citation> Sources, string? Scenario, SourceLocation Location);
