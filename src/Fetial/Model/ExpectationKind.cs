namespace Fetial.Model;

public enum ExpectationKind
{
    Contradiction,
    Collision,
    Key,
    State,

    /// <summary>Coverage, gaps and deterrence: answered by their own commands.</summary>
    Later,
}
