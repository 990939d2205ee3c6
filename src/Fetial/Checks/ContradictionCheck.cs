using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>One bearer has promised a result and ruled it out; no conduct keeps both (design, "Contradiction").</summary>
public sealed class ContradictionCheck : IClashCheck
{
    public const string Code = "F301";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Promised both ways",
            "The same bearer has undertaken that something happens and that it does not, on days on which both clauses stand and in a situation in which both bite. Whatever the bearer does, one promise is broken.",
            "Let whoever is owed one of them consent, end one of the texts, write which of them prevails (`prevails over`, `subject to`, `notwithstanding`), or narrow one clause.",
            "Between the same parties to two treaties the later governs (VCLT 30(3)); otherwise the bearer answers for the one it does not keep (30(5)). Political texts have no such rule, and the sentence then says that it was promised both ways."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var clashes = Clashes.Of(perspective).OfResults.Where(c => !c.Bearers.IsEmpty);
        return new ContestedResults(perspective).Group(clashes).Select(r => ClashFindings.Make(perspective, r, Code, FindingKind.Contradiction, (contested, clash) => Message(perspective, contested, clash), Resolve));
    }

    private static string Message(Perspective perspective, ContestedResult contested, Clash clash)
    {
        var who = string.Join(", ", clash.Bearers.Indices.Take(3).Select(i => perspective.Architecture.Actors[i].Name)) + (clash.Bearers.Count > 3 ? $" and {clash.Bearers.Count - 3} more" : "");
        var both = $"{who} {clash.In.Duty.WordText} bring about in {clash.In.Clause.Id} what {(clash.Bearers.Count > 1 ? "they rule" : "it rules")} out in {clash.Out.Clause.Id}: {contested.Text}";
        var when = clash.Certainty == Certainty.Possible ? ", in a situation that can still come" : $", {clash.Days}";
        var through = clash.ThroughBody ? ", through a body in which every member must agree" : "";
        return $"{both}{through}{when}.{(clash.Priority is null ? "" : " " + clash.Priority)}";
    }

    private static string Resolve(Clash clash) => clash.Certainty == Certainty.Resolved
        ? "Nothing is needed; check that the rule of priority is the one the parties meant."
        : "Let whoever is owed one of them consent, end one of the texts, or write which of the two prevails.";
}
