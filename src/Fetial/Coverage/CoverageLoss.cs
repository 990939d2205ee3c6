using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>What one guarantor's exit would cost.</summary>
/// <param name="DayPlaces">Days times places on which the step that counts would be lower.</param>
/// <param name="Before">The step on the last day asked about, on the ground that loses most.</param>
/// <param name="After">The step there and then without it.</param>
public sealed record CoverageLoss(Actor Guarantor, long DayPlaces, int Before, int After);
