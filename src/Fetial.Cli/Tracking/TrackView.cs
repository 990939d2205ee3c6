namespace Fetial.Cli.Tracking;

/// <summary>A part of the report, for <c>--only</c>.</summary>
public enum TrackView
{
    Commitments,
    Clocks,
    Waiting,
    Instruments,
    Pipeline,
    Family,
    Ledger,
    Pledges,
    Coalitions,
    Record,
}
