namespace Fetial.Checks;

/// <summary>One text or clause gives way to another, by words of one of the two.</summary>
/// <param name="Yields">Id of what gives way; the id of a text stands for all of its clauses.</param>
/// <param name="Prevails">Id of what prevails.</param>
/// <param name="Declares">Id of the text or clause that says so.</param>
/// <param name="Slot">The words: "subject to", "notwithstanding", "prevails over" or "replaces".</param>
public sealed record PriorityHop(string Yields, string Prevails, string Declares, string Slot)
{
    /// <summary>"a/c1 yields to b: a/c1 is subject to b".</summary>
    public override string ToString() => $"{Yields} yields to {Prevails}: {Declares} {(Slot == "subject to" ? "is subject to" : Slot == "notwithstanding" ? "applies notwithstanding" : Slot)} {(Declares == Yields ? Prevails : Yields)}";
}
