namespace Fetial.Strategy.Catalogue;

/// <summary>How the value of a parameter is written.</summary>
public enum ParameterShape
{
    /// <summary><c>p=0.3</c>.</summary>
    Number,

    /// <summary><c>days=3,7,7+,15</c>: numbers with commas; a plus marks one that had not ended.</summary>
    List,

    /// <summary><c>guarantors=0.3/5/10/0.6,0.2/3/20/0.5</c>: rows with commas, cells with slashes; the first cell of a row may be a name.</summary>
    Table,
}
