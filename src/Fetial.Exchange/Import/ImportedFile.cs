namespace Fetial.Exchange.Import;

/// <summary>A file to write: its relative path with forward slashes, and its text (UTF-8, lines end with a line feed).</summary>
public sealed record ImportedFile(string Path, string Content);
