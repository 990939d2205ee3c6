using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A period of force as written: both ends inclusive; a condition may start or end it.</summary>
public sealed record InForcePeriod(int? From, bool FromSignature, int? To, Formula? When, int AfterDays, Formula? Until);
