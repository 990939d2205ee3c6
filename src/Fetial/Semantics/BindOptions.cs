namespace Fetial.Semantics;

/// <summary>How a portfolio is bound: its name for the first line of output, and the scenario laid over it (null: the baseline).</summary>
public readonly record struct BindOptions(string Name, string? Scenario);
