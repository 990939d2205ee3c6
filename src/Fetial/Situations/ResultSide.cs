namespace Fetial.Situations;

public enum ResultSide
{
    /// <summary>The clause rules it in: if the clause is kept, it happens.</summary>
    In,

    /// <summary>The clause rules it out: if the clause is kept, it does not happen.</summary>
    Out,
}
