using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>A proposed deal: a level for some or all issues.</summary>
/// <param name="IsDisagreement">It is what holds without agreement, such as continued war.</param>
/// <param name="By">Who must sign it, or null where the portfolio does not say.</param>
/// <param name="Values">What somebody has of it beyond the issues, such as the worth of fighting on, in its own stake points.</param>
/// <param name="Levels">Index of the level by index of the issue; an issue that is not named is left as it is.</param>
public sealed record Package(string Id, string? Title, bool IsDisagreement, ActorSet? By, ImmutableArray<KeyValuePair<Actor, Figure>> Values, ImmutableArray<KeyValuePair<int, int>> Levels, ImmutableArray<Citation> Sources, string? Scenario, SourceLocation Location);
