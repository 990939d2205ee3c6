namespace Fetial.Exchange.Mapping;

/// <summary>What one row of a sheet becomes.</summary>
public enum SheetKind
{
    /// <summary>An <c>instrument</c>.</summary>
    Instruments,

    /// <summary>An <c>article</c>, that is one commitment.</summary>
    Articles,

    /// <summary>One event line for each subject and object.</summary>
    Events,

    /// <summary>Any other declaration, its keyword named in the mapping: a coalition, a state, a source.</summary>
    Declarations,
}
