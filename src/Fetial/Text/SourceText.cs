using System.Collections.Immutable;

namespace Fetial.Text;

/// <summary>The content of one file with its path (relative, forward slashes) and the starts of its lines.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> lineStarts;

    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        lineStarts = starts.ToImmutable();
    }

    public string Path { get; }

    public string Content { get; }

    public int LineCount => lineStarts.Length;

    /// <summary>The span of a line (counted from 0) without its line end (<c>\n</c> or <c>\r\n</c>).</summary>
    public TextSpan LineSpan(int line)
    {
        var start = lineStarts[line];
        var end = line + 1 < lineStarts.Length ? lineStarts[line + 1] - 1 : Content.Length;
        if (end > start && Content[end - 1] == '\r')
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }

    public string Slice(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>Where a span starts; the length is cut at the end of its line.</summary>
    public SourceLocation Locate(TextSpan span)
    {
        var (line, column, length) = Place(span);
        return new SourceLocation(Path, line, column, length);
    }

    /// <summary>The same as numbers: line and column from 1, and the length on that line.</summary>
    internal (int Line, int Column, int Length) Place(TextSpan span)
    {
        var index = lineStarts.BinarySearch(span.Start);
        var line = index >= 0 ? index : ~index - 1;
        var lineSpan = LineSpan(line);
        var length = Math.Max(1, Math.Min(span.Length, lineSpan.End - span.Start));
        return (line + 1, span.Start - lineStarts[line] + 1, length);
    }
}
