using Fetial.Text;

namespace Fetial.Cli.Reading;

/// <summary>One file of a portfolio.</summary>
/// <param name="Text">The content; its path is the one that findings print.</param>
/// <param name="DiskPath">The absolute path to write it back to.</param>
public sealed record PortfolioFile(SourceText Text, string DiskPath);
