using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A period of force as written: both ends inclusive; a condition may start or end it.</summary>
/// <param name="To">The last day, where it is known when the text is read.</param>
/// <param name="Months">For "for 10 years" that begins on a condition: the length in months, counted from the day on which it is met.</param>
public sealed record InForcePeriod(int? From, bool FromSignature, int? To, int? Months, Formula? When, int AfterDays, Formula? Until);
