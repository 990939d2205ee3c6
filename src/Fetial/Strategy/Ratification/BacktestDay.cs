using System.Collections.Immutable;

namespace Fetial.Strategy.Ratification;

/// <summary>A past wave as every model saw it on a day before its end, and what came of it.</summary>
public sealed record BacktestDay(ClockForecast Forecast, ImmutableArray<BacktestVerdict> Verdicts);
