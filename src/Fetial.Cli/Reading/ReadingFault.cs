namespace Fetial.Cli.Reading;

/// <summary>Why a file was not read, or not as it was meant.</summary>
/// <param name="Path">As findings print it.</param>
/// <param name="Message">What happened, without the path and without a full stop.</param>
/// <param name="Remedy">What to do, a whole sentence.</param>
/// <param name="ByteOffset">The first offending byte, counted from 0; null where no byte is to blame.</param>
/// <param name="Line">The line of that byte, counted from 1.</param>
public sealed record ReadingFault(
    string Path, ReadingFaultKind Kind, string Message, string Remedy, long? ByteOffset = null, int? Line = null)
{
    /// <summary>False where the text was read in full all the same.</summary>
    public bool IsError => Kind != ReadingFaultKind.ByteOrderMark;

    public override string ToString() => $"{Path}{(Line is { } line ? $":{line}" : "")}: {Message}. {Remedy}";
}
