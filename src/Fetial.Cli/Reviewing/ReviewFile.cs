using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Exchange.Reports.Html;
using Fetial.Exchange.Reports.Markdown;
using Fetial.Exchange.Reports.Sarif;
using Fetial.Reviewing;

namespace Fetial.Cli.Reviewing;

/// <summary>The answer of <c>fetial review</c> as a document to hand on.</summary>
public static class ReviewFile
{
    /// <summary>In the format of the request, which is HTML, SARIF or Markdown.</summary>
    public static string Of(LoadedDraft draft, ReviewRequest request, ReviewReport report)
    {
        var unread = UnreadPlaces.Of(draft.Overlaid.Faults.Except(draft.Ground.Faults), report.Diagnostics);
        return request.Format switch
        {
            OutputFormat.Html => ReviewPage.Write(report, unread, request.Command + " --format html"),
            OutputFormat.Sarif => SarifLog.Write(report, unread),
            _ => ReviewMarkdown.Write(report, unread),
        };
    }
}
