using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>What a clause waits for is ruled out by another clause (design, "Blocked condition").</summary>
public sealed class BlockedConditionCheck : IClashCheck
{
    public const string Code = "F304";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Waiting for what another clause rules out",
            "The condition of a clause, its end, or a consent that it needs can come about only by what another clause rules out, on days and in a situation in which both stand. If everybody keeps every promise the clause never falls due, or never ends. Hostile acts are left out: they are what promises are made against; so are breaches to which a clause reacts.",
            "Let the prohibition make room for the condition, drop the condition, or say which of the two prevails.",
            "A promise whose condition others have undertaken to prevent reads like a promise and is none."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective) =>
        Together(new ContestedResults(perspective).Group(ClashBook.Of(perspective).Blocked))
            .Select(r => ClashFindings.Make(perspective, r, Code, FindingKind.BlockedCondition, Message, Resolve));

    /// <summary>Where the same clauses wait for several things that are ruled out, those are told together: one of them alone might leave another way.</summary>
    private static IEnumerable<ContestedResult> Together(IEnumerable<ContestedResult> results) => results
        .GroupBy(r => $"{r.Tier} {string.Join(' ', r.Clashes.Select(c => c.In.Clause.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}", StringComparer.Ordinal)
        .Select(g => g.First() with
        {
            Key = string.Join("; ", g.Select(r => r.Key).Order(StringComparer.Ordinal)),
            Text = string.Join("; ", g.Select(r => r.Text).Order(StringComparer.Ordinal)),
            Clashes = [.. g.SelectMany(r => r.Clashes)],
        });

    private static string Message(ContestedResult contested, Clash clash)
    {
        var when = clash.Certainty == Certainty.Possible ? ", in a situation that can still come" : $", {clash.Days}";
        return $"{clash.In.Clause.Id} waits for what {clash.Out.Clause.Id} rules out: {contested.Text}{when}.{(clash.Priority is null ? "" : " " + clash.Priority)}";
    }

    private static string Resolve(Clash clash) => clash.Certainty == Certainty.Resolved
        ? "Nothing is needed; check that the rule of priority is the one the parties meant."
        : "Let the prohibition make room for the condition, drop the condition, or say which of the two prevails.";
}
