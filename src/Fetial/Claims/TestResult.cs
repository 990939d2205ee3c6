using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Claims;

/// <summary>What one test shows.</summary>
/// <param name="Why">One sentence without a capital and without a full stop at its end.</param>
/// <param name="Turning">Stated assumptions whose own range turns it, the others as stated; empty where none does alone.</param>
public sealed record TestResult(ClaimTest Test, ClaimVerdict Verdict, string Why, ImmutableArray<string> Turning)
{
    /// <summary>With the assumptions that turn it.</summary>
    public string Whole => Turning.IsEmpty ? Why : $"{Why}; it turns inside the range of {string.Join(", ", Turning)}";
}
