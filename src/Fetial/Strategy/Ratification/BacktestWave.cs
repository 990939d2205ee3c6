using System.Collections.Immutable;

namespace Fetial.Strategy.Ratification;

/// <summary>A wave whose every step is on record.</summary>
/// <param name="Actual">Days from opening to the last step.</param>
/// <param name="Days">Forecasts made before the end.</param>
public sealed record BacktestWave(RatificationRecord Record, int Actual, ClockAssumptions Assumptions, ImmutableArray<BacktestDay> Days);
