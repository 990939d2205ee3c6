namespace Fetial.Exchange.Import;

/// <summary>Something a person should look at: a mended id, an id used twice, a row without a date.</summary>
/// <param name="Row">As in the spreadsheet; 1 for a matter of the header.</param>
public sealed record ImportProblem(int Row, string Column, string Message)
{
    public override string ToString() => $"row {Row}, {Column}: {Message}";
}
