namespace Fetial.Cli.Tracking;

/// <summary>A part of the report, for <c>--only</c>.</summary>
public enum TrackView
{
    Commitments,
    Clocks,
    Waiting,
    Expected,
    Instruments,
    Pipeline,
    Family,
    Ledger,
    Pledges,
    Coalitions,
    Record,
}
