using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>A bearer's own prohibition covers a kind or a place inside what it promised (design, "Narrowed promise").</summary>
public sealed class NarrowedPromiseCheck : IClashCheck
{
    public const string Code = "F302";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Promised, then narrowed",
            "The same bearer promised an act and undertook not to do a part of it: a narrower kind of the act, of the thing, or a place inside. Both can be kept, by doing the rest; where nothing would be left, it is promised both ways (F301).",
            "Write the exception into the promise, or say which of the two prevails.",
            "Whoever reads the promise alone expects more than the bearer is free to give."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        // What is promised both ways is that, and nothing less, whoever else promised more of it.
        var contradicted = Clashes.Of(perspective).OfResults.Select(c => (c.Out.Clause.Id, CaseOf.Text(c.Out.Act))).ToHashSet();
        var pairs = Clashes.Of(perspective).OfResults.Select(c => (c.In.Clause.Id, c.Out.Clause.Id)).ToHashSet();
        var narrowed = ClashBook.Of(perspective).Narrowing.Select(c => c.Clash)
            .Where(c => c.In.Own && !pairs.Contains((c.In.Clause.Id, c.Out.Clause.Id)) && !contradicted.Contains((c.Out.Clause.Id, CaseOf.Text(c.Out.Act))));
        return new ContestedResults(perspective).Group(narrowed).Select(r => ClashFindings.Make(
            perspective, r with { Text = Text(perspective, r) }, Code, FindingKind.NarrowedPromise, (contested, clash) => Message(perspective, clash), Resolve));
    }

    private static string Text(Perspective perspective, ContestedResult contested)
    {
        var (wide, narrow) = (contested.Clashes[0].In, contested.Clashes[0].Out);
        return $"{SingleClause.List(SingleClause.NamesOf(perspective, contested.Clashes[0].Bearers))} {wide.Duty.WordText} {CaseOf.Text(wide.Act, withDoers: false)}, but {narrow.Duty.WordText} {CaseOf.Text(narrow.Act, withDoers: false)}";
    }

    private static string Message(Perspective perspective, Clash clash)
    {
        var who = SingleClause.List(SingleClause.NamesOf(perspective, clash.Bearers));
        var when = clash.Certainty == Certainty.Possible ? ", in a situation that can still come" : $", {clash.Days}";
        return $"What {who} {clash.In.Duty.WordText} do in {clash.In.Clause.Id}, {CaseOf.Text(clash.In.Act, withDoers: false)}, includes what it {clash.Out.Duty.WordText} do in {clash.Out.Clause.Id}: {CaseOf.Text(clash.Out.Act, withDoers: false)}{when}.{(clash.Priority is null ? "" : " " + clash.Priority)}";
    }

    private static string Resolve(Clash clash) => clash.Certainty == Certainty.Resolved
        ? "Nothing is needed; check that the rule of priority is the one the parties meant."
        : "Write the exception into the promise, or say which of the two prevails.";
}
