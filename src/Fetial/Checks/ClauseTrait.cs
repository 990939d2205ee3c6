namespace Fetial.Checks;

/// <summary>Rarely said things that a clause can say, or its text for it.</summary>
[Flags]
internal enum ClauseTrait
{
    /// <summary>`out of` a stock.</summary>
    DrawsOnStock = 1,

    /// <summary>`part of` or `same as` another.</summary>
    IsDeclaredPart = 2,

    /// <summary>`subject to` others.</summary>
    Yields = 4,

    /// <summary>`notwithstanding` or `prevails over` others.</summary>
    Prevails = 8,

    /// <summary>`prevails over all`.</summary>
    PrevailsOverAll = 16,
}
