namespace Fetial.Exchange.Import;

/// <summary>The outcome of one cell; <paramref name="Row"/> counts as in the spreadsheet.</summary>
public sealed record CellRecord(int Row, string Column, CellOutcome Outcome);
