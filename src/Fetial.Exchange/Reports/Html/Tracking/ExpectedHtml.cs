namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>What the portfolio expects to happen or to be kept, and what has become of it.</summary>
public sealed class ExpectedHtml(TrackHtml page)
{
    private readonly HtmlText html = page.Html;

    public void Write() => html.Section("expected", "Expected", () => new TableHtml(
        html, "What the portfolio says that it expects. Where nothing is recorded, the record says so and nobody is blamed.").Write(
        page.Report.Expected,
        ("Outcome", outcome => html.Prose(StateMark.Of(outcome).Symbol + " " + StateMark.Of(outcome).Word)),
        ("Expectation", outcome => html.Prose(outcome.Expectation.Sentence)),
        ("Because", outcome => html.Prose(outcome.Why))));
}
