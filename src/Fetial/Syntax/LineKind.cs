namespace Fetial.Syntax;

public enum LineKind
{
    Blank,
    Comment,
    Event,
    Declaration,
    Slot,

    /// <summary>A line that could not be read, or a slot below such a line.</summary>
    Malformed,
}
