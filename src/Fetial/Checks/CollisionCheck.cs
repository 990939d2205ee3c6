using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Nobody bears both clauses, but if everyone performed, one result would be ruled in and out (design, "Collision").</summary>
public sealed class CollisionCheck : IClashCheck
{
    public const string Code = "F311";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Promises of different parties collide",
            "One party has undertaken that something happens, another that it does not; or one text sets a floor above the ceiling of another for one measure. If everybody kept every promise, the result would have to be and not be.",
            "Make one of the promises conditional on the other, or let the parties of both agree which result they want.",
            "No one breaks a promise alone here, so no rule of priority helps; but the architecture as a whole cannot be performed."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var clashes = Clashes.Of(perspective).OfResults.Where(c => c.Bearers.IsEmpty)
            .Concat(Clashes.Of(perspective).OfMeasures);
        return new ContestedResults(perspective).Group(clashes).Select(r => ClashFindings.Make(perspective, r, Code, FindingKind.Collision, Message, Resolve));
    }

    private static string Message(ContestedResult contested, Clash clash)
    {
        var when = clash.Certainty == Findings.Certainty.Possible ? ", in a situation that can still come" : $", {clash.Days}";
        return $"If everyone performed, {clash.In.Clause.Id} would bring about what {clash.Out.Clause.Id} rules out: {contested.Text}{when}.{(clash.Priority is null ? "" : " " + clash.Priority)}";
    }

    private static string Resolve(Clash clash) => clash.Certainty == Findings.Certainty.Resolved
        ? "Nothing is needed; check that the rule of priority is the one the parties meant."
        : "Make one promise conditional on the other, or let the parties of both texts agree which result they want.";
}
