namespace Fetial.Syntax;

public enum PartyKind
{
    /// <summary>A declared actor or class.</summary>
    Name,

    /// <summary><c>every member of X</c>, <c>any member of X</c>: the members at the date in question.</summary>
    EveryMemberOf,

    /// <summary><c>every party</c>: each party of the instrument.</summary>
    EveryParty,

    /// <summary><c>either party</c>: whichever of them acts.</summary>
    EitherParty,

    /// <summary><c>each other</c>: for every bearer, the other bearers.</summary>
    EachOther,

    /// <summary><c>other</c>, <c>the other parties</c>.</summary>
    Other,

    /// <summary><c>any state</c>, <c>every state</c>, with <c>except</c>: all declared actors of that kind.</summary>
    Any,

    /// <summary><c>undefined "…"</c>.</summary>
    Undefined,
}
