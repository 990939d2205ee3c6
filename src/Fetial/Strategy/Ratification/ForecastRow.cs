using System.Collections.Immutable;

namespace Fetial.Strategy.Ratification;

/// <summary>One model's account of when the last will have done it; days since opening.</summary>
/// <param name="Median">The day by which half of the model's chance lies; null where it gives none.</param>
/// <param name="P99">The day by which the model is 99 % sure.</param>
public sealed record ForecastRow(string Model, double? Median, double? P90, double? P99, ImmutableArray<ChanceAt> Chances);
