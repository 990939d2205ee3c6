namespace Fetial.Exchange.Sheets;

/// <summary>A file that is no table we can read; the message says what is wrong and what to do.</summary>
public sealed class SheetFormatException(string message) : Exception(message);
