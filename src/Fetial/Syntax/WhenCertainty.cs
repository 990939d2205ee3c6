namespace Fetial.Syntax;

public enum WhenCertainty
{
    On,
    About,
    Between,
}
