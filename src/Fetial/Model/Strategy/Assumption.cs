using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>A number that the user states about the world.</summary>
/// <param name="Name">The words before the number, such as <c>Syldavia is reliable</c>.</param>
/// <param name="Reliable">Whose reliability it is about, or null.</param>
/// <param name="Threshold">Whose threshold of ratification it is, in that actor's stake points over no agreement (models.md, section 7), or null.</param>
/// <param name="HoldsOut">Of whom it says how likely it is to hold out in a ratification, or null.</param>
/// <param name="In">The challenge, promise or text it belongs to, or null for all.</param>
public sealed record Assumption(string Name, Actor? Reliable, Actor? Threshold, Actor? HoldsOut, Figure Figure, string? In, string? Scenario, SourceLocation Location);
