namespace Fetial.Model;

/// <summary>How a finding must concern the ids of a test.</summary>
public enum FindingScope
{
    /// <summary>It names every one of them.</summary>
    Each,

    /// <summary>It stands between two of them, on different sides where it has sides.</summary>
    Between,

    /// <summary>It stands between two texts of the family under the one id.</summary>
    Family,

    /// <summary>It stands between two of the texts under the one id, that text itself left out.</summary>
    Among,
}
