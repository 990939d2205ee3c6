using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>A wider and a narrower result that may be about one act on a common day.</summary>
/// <param name="Told">The telling of the narrower act under which they meet.</param>
/// <param name="Place">Where the pair stands among all.</param>
public readonly record struct CandidatePair(Result Wider, Result Narrower, ActInstance Told, MeetingPlace Place);
