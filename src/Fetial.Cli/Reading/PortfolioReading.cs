using System.Collections.Immutable;

namespace Fetial.Cli.Reading;

/// <summary>What was found below some folders.</summary>
/// <param name="Files">In ordinal order of their paths; each file once, however many paths lead to it.</param>
/// <param name="Faults">In the same order.</param>
public sealed record PortfolioReading(ImmutableArray<PortfolioFile> Files, ImmutableArray<ReadingFault> Faults)
{
    public bool HasErrors => Faults.Any(fault => fault.IsError);
}
