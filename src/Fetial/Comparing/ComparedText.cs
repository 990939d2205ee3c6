using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>A column: a text with how far it has got.</summary>
/// <param name="Standing">"political, since 2024-01-12".</param>
public sealed record ComparedText(string Id, string? Title, string Standing, EvidenceGrade Evidence, string File, int Line)
{
    public static ComparedText Of(Perspective perspective, Instrument text) =>
        new(text.Id, text.Title, ClauseText.StandingText(perspective, text), text.Evidence, text.Location.Path, text.Location.Line);
}
