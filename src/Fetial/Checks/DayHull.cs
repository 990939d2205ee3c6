namespace Fetial.Checks;

/// <summary>From a first to a last day, both inclusive; empty where the last lies before the first.</summary>
public readonly record struct DayHull(int First, int Last)
{
    public bool IsEmpty => Last < First;
}
