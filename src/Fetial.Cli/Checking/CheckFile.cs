using Fetial.Checks;
using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Exchange.Reports.Html;
using Fetial.Exchange.Reports.Markdown;
using Fetial.Exchange.Reports.Sarif;
using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>The answer of <c>fetial check</c> as a document to hand on.</summary>
public static class CheckFile
{
    /// <summary>In the format of the request, which is HTML, SARIF or Markdown. Findings below <c>--severity</c> are left out only where it was given.</summary>
    public static string Of(LoadedPortfolio portfolio, CheckRequest request, CheckReport report)
    {
        var unread = UnreadPlaces.Of(portfolio.Faults, report.Diagnostics);
        var least = request.Severity ?? Severity.Note;
        return request.Format switch
        {
            OutputFormat.Html => CheckPage.Write(report, least, unread, $"fetial check {string.Join(' ', portfolio.Folders)}{StandpointWords.Of(request.Standpoint)} --format html"),
            OutputFormat.Sarif => SarifLog.Write(report, least, unread),
            _ => CheckMarkdown.Write(report, least, unread),
        };
    }
}
