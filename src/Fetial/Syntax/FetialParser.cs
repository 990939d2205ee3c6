using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads a file. It never throws: what cannot be read is a finding, and everything else is still read.</summary>
public static class FetialParser
{
    /// <summary>Longer lines are one finding each and are not read. In characters (UTF-16 units).</summary>
    public const int MaximumLineLength = 100_000;

    public static FileSyntax Parse(SourceText text) => new FileParser(text, keepLines: true).Parse();

    /// <summary>The same without <see cref="FileSyntax.Lines"/>: what binding needs, at a fraction of the memory.</summary>
    public static FileSyntax ParseDeclarations(SourceText text) => new FileParser(text, keepLines: false).Parse();

    /// <summary>The same, of instruments and articles their headers alone: in a large portfolio they are most of it, and are better read one by one when they are bound.</summary>
    internal static FileSyntax Skim(SourceText text) => new FileParser(text, keepLines: false).Skim();
}
