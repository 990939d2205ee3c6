namespace Fetial.Syntax;

public enum AmountAbsence
{
    /// <summary>A number is given.</summary>
    None,

    /// <summary><c>none stated</c>: the text gives no figure.</summary>
    NoneStated,

    /// <summary><c>unknown</c>: nobody here knows the figure; never zero.</summary>
    Unknown,
}
