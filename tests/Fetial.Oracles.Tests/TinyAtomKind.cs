namespace Fetial.Oracles.Tests;

internal enum TinyAtomKind
{
    Event,
    Status,
    Count,
    Open,
    Kept,
}
