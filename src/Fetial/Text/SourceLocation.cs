namespace Fetial.Text;

/// <summary>A place in a file as a person reads it: line and column count from 1; the column counts UTF-16 units.</summary>
public sealed record SourceLocation(string Path, int Line, int Column, int Length)
{
    public override string ToString() => $"{Path}:{Line}:{Column}";
}
