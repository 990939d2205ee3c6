namespace Fetial.Model;

/// <summary>How many units of one currency one unit of another is worth, for the days it is meant for.</summary>
/// <param name="Of">The currency that is worth something, such as GBP.</param>
/// <param name="In">The currency it is told in, such as EUR.</param>
/// <param name="Days">Both ends belong to it.</param>
public sealed record ExchangeRate(string Of, string In, Stated<decimal> Value, DayRange Days, EvidenceGrade Evidence);
