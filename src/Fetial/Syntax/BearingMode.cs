namespace Fetial.Syntax;

public enum BearingMode
{
    EachOf,
    Jointly,
    AnyOf,
}
