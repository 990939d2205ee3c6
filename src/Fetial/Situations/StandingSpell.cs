using Fetial.Model;

namespace Fetial.Situations;

/// <summary>One standing over days.</summary>
public sealed record StandingSpell(TimeSet Days, Standing Standing);
