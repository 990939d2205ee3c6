using Fetial.Strategy.Catalogue;

namespace Fetial.Cli.Modelling;

/// <summary>One point of a sweep over a model.</summary>
/// <param name="Number">From 0, the first parameter turning slowest.</param>
/// <param name="Point">The parameters swept, each with its value.</param>
public sealed record ModelRow(int Number, (string Key, double Value)[] Point, ModelResult Result);
