using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>What is left on some days when guarantors leave.</summary>
/// <param name="Leaving">How many leave: the worst choice of so many.</param>
/// <param name="Before">The step that counts with everybody.</param>
/// <param name="After">The step that counts without them.</param>
/// <param name="Whose">For one that leaves: those whose exit alone lowers the step. Empty where it is not lowered, or several must leave.</param>
public sealed record CoverageExit(string Area, DayRange Days, int Leaving, int Before, int After, ImmutableArray<Actor> Whose);
