using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>Who must do an act, and whose doing counts as theirs.</summary>
/// <param name="Bearer">The one bearer, or null where several bear together.</param>
/// <param name="Own">The bearers with their organs: whose breach is theirs.</param>
/// <param name="Acting">Those, and the body as whose members the clause names them: whose act fulfils.</param>
/// <param name="Text">Who it is, in words.</param>
internal sealed record Bearing(Actor? Bearer, ActorMask Own, ActorMask Acting, string Text);
