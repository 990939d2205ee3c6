namespace Fetial.Oracles.Tests;

/// <summary>One way in which a clash shows itself.</summary>
/// <param name="Tier">in the books, if ratified, if adopted, rival proposals, open text.</param>
/// <param name="Certainty">certain, attributed, possible; resolved where a rule of priority settles it.</param>
internal sealed record Option(string Tier, string Certainty);
