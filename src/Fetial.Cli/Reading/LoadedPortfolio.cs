using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Text;

namespace Fetial.Cli.Reading;

/// <summary>A portfolio as it stands on disk, with everything it uses.</summary>
/// <param name="Name">For the first line of output: "Atlantia", "Finland-Sweden".</param>
/// <param name="Folders">As they were given, for commands to type next.</param>
/// <param name="Files">In ordinal order of their paths; each file once.</param>
/// <param name="Faults">What stood in the way of reading.</param>
/// <param name="Diagnostics">What is wrong with lines that name other folders.</param>
public sealed record LoadedPortfolio(
    string Name,
    ImmutableArray<string> Folders,
    ImmutableArray<PortfolioFile> Files,
    ImmutableArray<ReadingFault> Faults,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Bound, together with the standard vocabulary.</summary>
    /// <param name="scenario">The id of the scenario laid over it, or null.</param>
    /// <param name="beside">A text that is read with it and belongs to no file, or null.</param>
    public Architecture Bind(string? scenario = null, SourceText? beside = null)
    {
        var architecture = Portfolio.Load(Name, Files.Select(file => file.Text).Concat(beside is null ? [] : [beside]), scenario);
        return Diagnostics.IsEmpty ? architecture : architecture with { Diagnostics = [.. Diagnostics, .. architecture.Diagnostics] };
    }

    /// <summary>The text that a diagnostic speaks of; null where it is not one of this portfolio.</summary>
    public SourceText? Text(string path) =>
        Files.FirstOrDefault(file => file.Text.Path == path)?.Text ?? StandardVocabulary.Texts.FirstOrDefault(text => text.Path == path);
}
