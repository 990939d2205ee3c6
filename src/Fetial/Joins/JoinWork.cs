namespace Fetial.Joins;

/// <summary>What a join looked at, counted, so that tests can hold it to its growth without a clock.</summary>
public sealed class JoinWork
{
    /// <summary>Steps of the merge over keys.</summary>
    public long Rows { get; set; }

    /// <summary>Numbers made for the entries of both sides.</summary>
    public long Keys { get; set; }

    /// <summary>Pairs that a join handed on to be tested.</summary>
    public long Candidates { get; set; }

    /// <summary>Pairs of rows whose days were compared.</summary>
    public long Comparisons { get; set; }
}
