namespace Fetial.Cli.Reading;

/// <summary>What stood in the way of reading a file as it was meant.</summary>
public enum ReadingFaultKind
{
    /// <summary>No such file or folder.</summary>
    Missing,

    /// <summary>The file system refused.</summary>
    Unreadable,

    /// <summary>More than <see cref="PortfolioReader.MaximumBytes"/>; not read.</summary>
    TooLarge,

    /// <summary>Folders nested deeper than <see cref="PortfolioReader.MaximumDepth"/>; not entered.</summary>
    TooDeep,

    /// <summary>Bytes that are not UTF-8; read with U+FFFD in their place.</summary>
    NotUtf8,

    /// <summary>UTF-16; read, but other tools would not.</summary>
    Utf16,

    /// <summary>A UTF-8 byte order mark; read without it. The only kind that is no error.</summary>
    ByteOrderMark,
}
