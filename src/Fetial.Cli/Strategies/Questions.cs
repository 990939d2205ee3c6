using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Cli.Strategies;

/// <summary>Reads a portfolio for `deter`, `plan` and `deal`, and finds what is asked about.</summary>
public static class Questions
{
    public static (LoadedPortfolio Portfolio, Perspective View) Load(IReadOnlyList<string> folders, Standpoint standpoint, Host host)
    {
        var portfolio = PortfolioLoader.Load([.. folders], host.CurrentDirectory);
        var architecture = portfolio.Bind(standpoint.Scenario);
        StandpointOptions.Ensure(standpoint, architecture);
        return (portfolio, new Perspective(architecture, standpoint));
    }

    /// <summary>Those asked about by id, or all of them.</summary>
    /// <exception cref="CommandException">There is none of that id, or none at all.</exception>
    public static IReadOnlyList<T> Asked<T>(string? id, IReadOnlyList<T> all, Func<T, string> idOf, string what, string form)
    {
        if (all.Count == 0)
        {
            throw new CommandException($"the portfolio declares no {what}", $"Write one: {form}. See docs/strategy.md.");
        }

        if (id is null)
        {
            return all;
        }

        var found = all.Where(x => idOf(x) == id).ToList();
        return found.Count > 0 ? found : throw new CommandException(
            $"no {what} has the id {id}", Nearest.To(id, [.. all.Select(idOf)]) is { } near ? $"Did you mean {near}?" : $"There are: {string.Join(", ", all.Select(idOf))}.");
    }

    /// <summary>1 where the portfolio could not be read in full.</summary>
    public static int Exit(LoadedPortfolio portfolio, Perspective view) =>
        portfolio.Faults.Any(f => f.IsError) || view.Architecture.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Clean;
}
