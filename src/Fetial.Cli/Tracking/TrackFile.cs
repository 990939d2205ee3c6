using System.Collections.Immutable;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Exchange.Reports.Html.Tracking;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>The answer of <c>fetial track</c> as a page to hand on.</summary>
public static class TrackFile
{
    /// <exception cref="CommandException">One account or figure was asked for; the page holds all of them.</exception>
    public static string Of(LoadedPortfolio portfolio, TrackRequest request, TrackReport report)
    {
        if (request.Why is not null || request.Explain is not null)
        {
            throw new CommandException("a page holds every account and every figure", "Leave out --why and --explain, or leave out --format html.");
        }

        ImmutableArray<string> parts = [.. request.Only.Select(view => view.ToString().ToLowerInvariant())];
        var command = $"fetial track {string.Join(' ', portfolio.Folders)}{(parts.IsEmpty ? "" : $" --only {string.Join(',', parts)}")}{(request.Of is { } of ? $" --of \"{of}\"" : "")}{StandpointWords.Of(request.Standpoint)} --format html";
        return TrackPage.Write(request.Of is { } name ? report.Concerning(name) : report, parts, request.Of, command);
    }
}
