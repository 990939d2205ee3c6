namespace Fetial.Syntax;

public enum AmountQualifier
{
    Exact,
    About,
    AtLeast,
    AtMost,
    Between,
}
