using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Exchange.Reports;

/// <summary>From where a portfolio was looked at, as labelled values.</summary>
public static class StandpointFacts
{
    public static ImmutableArray<Fact> Of(Perspective view) =>
    [
        new Fact("As of", Calendar.Text(view.AsOf) + (view.AsOf == view.Architecture.ResearchedTo ? " (researched to)" : "")),
        .. view.Standpoint.Known is { } known ? [new Fact("Known by", Calendar.Text(known))] : Array.Empty<Fact>(),
        new Fact("Viewpoint", view.Viewpoint is { } viewpoint ? viewpoint.Title ?? viewpoint.Id : "all; contested facts are shown as contested"),
        .. view.Standpoint.Scenario is { } scenario ? [new Fact("Scenario", scenario)] : Array.Empty<Fact>(),
        new Fact("Texts", $"{view.Instruments.Length}"),
        new Fact("Clauses", $"{view.Commitments.Length}"),
        new Fact("Events", $"{view.Events.Length}"),
    ];
}
