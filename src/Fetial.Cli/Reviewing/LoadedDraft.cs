using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Reviewing;
using Fetial.Situations;

namespace Fetial.Cli.Reviewing;

/// <summary>A portfolio and the draft that is laid over it, as they stand on disk.</summary>
/// <param name="Ground">The portfolio without the draft; a draft that lies in its folder is taken out.</param>
/// <param name="Overlaid">Both.</param>
/// <param name="Files">The paths of the draft's files, as findings print them.</param>
public sealed record LoadedDraft(LoadedPortfolio Ground, LoadedPortfolio Overlaid, IReadOnlySet<string> Files)
{
    /// <exception cref="CommandException">A path is not there, or nothing is left to lay the draft over.</exception>
    public static LoadedDraft Load(ReviewRequest request, string currentDirectory)
    {
        var overlaid = PortfolioLoader.Load([.. request.Against, .. request.Drafts], currentDirectory);
        var drafts = request.Drafts.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, currentDirectory))).ToList();
        bool IsDraft(PortfolioFile file) => drafts.Exists(draft => file.DiskPath == draft || file.DiskPath.StartsWith(draft + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        var files = overlaid.Files.Where(IsDraft).Select(file => file.Text.Path).ToHashSet(StringComparer.Ordinal);
        var named = overlaid with { Name = PortfolioName.Of([.. request.Against], currentDirectory), Folders = request.Against };
        var ground = named with
        {
            Files = [.. named.Files.Where(file => !IsDraft(file))],
            Faults = [.. named.Faults.Where(fault => !files.Contains(fault.Path))],
            Diagnostics = [.. named.Diagnostics.Where(d => !files.Contains(d.Location.Path))],
        };
        if (request.Drafts.Length > 0 && ground.Files.IsEmpty)
        {
            throw new CommandException($"there is nothing in {string.Join(", ", request.Against)} but the draft", "Name the folder of the portfolio: fetial review DRAFT --against FOLDER");
        }

        return new LoadedDraft(ground, named, files);
    }

    /// <exception cref="CommandException">The portfolio has no such viewpoint or scenario.</exception>
    public ReviewReport Review(Standpoint standpoint)
    {
        var byScenario = Files.Count == 0;
        var overlaid = Overlaid.Bind(standpoint.Scenario);
        StandpointOptions.Ensure(standpoint, overlaid);
        return byScenario
            ? Fetial.Reviewing.Review.OfScenario(Ground.Bind(), overlaid, standpoint)
            : Fetial.Reviewing.Review.OfFiles(Ground.Bind(standpoint.Scenario), overlaid, standpoint, Files);
    }
}
