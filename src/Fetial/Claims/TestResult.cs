using Fetial.Model;

namespace Fetial.Claims;

/// <summary>What one test shows.</summary>
/// <param name="Why">One sentence without a capital and without a full stop at its end.</param>
public sealed record TestResult(ClaimTest Test, ClaimVerdict Verdict, string Why);
