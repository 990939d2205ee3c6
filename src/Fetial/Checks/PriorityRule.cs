using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>What a rule of priority says of two clauses.</summary>
/// <param name="Resolves">One of the two gives way for all concerned.</param>
/// <param name="Text">The rule in words, or null where none speaks.</param>
/// <param name="Left">Those of the bearers who are still bound both ways; all of them where the rule resolves the whole.</param>
public sealed record PriorityRule(bool Resolves, string? Text, ActorMask Left);
