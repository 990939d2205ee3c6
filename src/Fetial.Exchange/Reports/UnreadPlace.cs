namespace Fetial.Exchange.Reports;

/// <summary>A place that could not be read as it was meant.</summary>
/// <param name="Code">Null where a whole file is concerned: its encoding, its size, its permissions.</param>
/// <param name="Message">What is wrong, without the place.</param>
/// <param name="Line">Counted from 1; null where there is none. The same holds for the column, in UTF-16 units.</param>
/// <param name="Remedy">What to write or do instead.</param>
public sealed record UnreadPlace(string? Code, bool IsError, string Message, string File, int? Line, int? Column, string Remedy)
{
    /// <summary>"harbour.fetial:41:9", as far as it is known.</summary>
    public string Place => string.Join(':', new[] { File, Line?.ToString(), Column?.ToString() }.OfType<string>());
}
