using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Showing;

/// <summary>A scenario: what it rests on, what it adds and leaves out, and which claims it tests.</summary>
public static class ScenarioSheet
{
    /// <param name="architecture">Bound for the scenario, so that its statements are there.</param>
    public static void Write(SheetPage page, Architecture architecture, Scenario scenario)
    {
        var view = new Perspective(architecture, new Standpoint(null, null, null, scenario.Id));
        page.Title($"{scenario.Id}{(scenario.Title is null ? "" : $" — {scenario.Title}")} (scenario)");
        page.Field("from", scenario.From);
        page.Field("without", string.Join(", ", scenario.Without));
        page.Field("file", $"{scenario.Location.Path}:{scenario.Location.Line}");
        page.List("Adds texts", [.. view.Instruments.Where(text => text.Scenario == scenario.Id).Select(text => text.Title is null ? text.Id : $"{text.Id}: {text.Title}")]);
        var clauses = view.Commitments.Where(clause => clause.Scenario == scenario.Id).Select(clause => clause.Id).ToList();
        if (clauses.Count > 0)
        {
            page.Section("Adds clauses", clauses.Count);
            Cited.Write(page, view, clauses);
        }

        page.List("Adds events", [.. view.Events.Where(recorded => recorded.Scenario == scenario.Id)
            .Select(recorded => $"{Calendar.Text(recorded.First)}  {(recorded.Denied ? "denied: " : "")}{recorded.Sentence}{(recorded.Because is null ? "" : $" ({recorded.Because.TrimEnd('.')})")}")]);
        page.List("Claims tested in it", [.. architecture.Claims.Where(claim => claim.Tests.Any(test => test.Scenario == scenario.Id)).Select(claim => claim.Title is null ? claim.Id : $"{claim.Id}: {claim.Title}")]);
    }
}
