namespace Fetial.Model;

/// <summary>The word of a clause, as written. Force and standing are separate things.</summary>
public enum Word
{
    Must,
    Will,
    IntendsTo,
    May,
    HasPowerTo,
}
