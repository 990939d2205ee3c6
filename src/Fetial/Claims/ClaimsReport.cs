using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary>The answer of <c>claims</c>: claims known from the standpoint, in the order of the portfolio.</summary>
public sealed record ClaimsReport(Perspective Perspective, ImmutableArray<ClaimReport> Claims);
