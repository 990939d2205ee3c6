namespace Fetial.Exchange.Reports;

/// <summary>A labelled value at the head of a page.</summary>
public readonly record struct Fact(string Label, string Value);
