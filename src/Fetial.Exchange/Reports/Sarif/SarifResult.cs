using Fetial.Findings;

namespace Fetial.Exchange.Reports.Sarif;

/// <summary>A finding as a log tells it.</summary>
/// <param name="IsAccepted">Whether it is suppressed by an acceptance.</param>
/// <param name="Baseline">"new", "updated" or "absent" against a portfolio without the draft; null where nothing was compared.</param>
public readonly record struct SarifResult(Finding Finding, bool IsAccepted, string? Baseline);
