using Fetial.Model;

namespace Fetial.Checks;

/// <summary>Slots that a standpoint leaves open, because sources differ and are trusted alike, and what they mean for what rests on them.</summary>
public static class Contests
{
    /// <summary>Slots of a clause that say nothing about whether, when and where it bites.</summary>
    private static readonly IReadOnlyList<string> Beside = ["amount", "for", "owed to", "part of", "same as", "through", "out of", "per", "undefined", "decided by"];

    /// <summary>Slots of a text that say nothing about whether, when and where its clauses stand.</summary>
    private static readonly IReadOnlyList<string> BesideText = ["kind", "exit", "proposal of", "under", "ratified"];

    /// <summary>Whether what a clause rules in or out rests on one of several statements.</summary>
    /// <param name="clause">The clause as a standpoint has it.</param>
    /// <param name="ofMeasure">Amounts matter too.</param>
    public static bool Matter(Commitment clause, bool ofMeasure = false) => Sentences(clause, ofMeasure).Any();

    /// <summary>"Sources differ on who of X; what counts here is …", for each slot that matters.</summary>
    public static IEnumerable<string> Sentences(Commitment clause, bool ofMeasure = false) =>
        clause.Contests.Where(c => (ofMeasure && c.Slot == "amount") || !Beside.Contains(c.Slot)).Select(c => Sentence(clause.Id, c))
            .Concat(clause.Instrument.Contests.Where(c => !BesideText.Contains(c.Slot)).Select(c => Sentence(clause.Instrument.Id, c)));

    private static string Sentence<T>(string id, Contest<T> contest)
    {
        var used = contest.Rivals[0].Statement;
        return $"Sources differ on {contest.Slot} of {id}; what counts here is “{used.Value}”, according to {SingleClause.List([.. used.Cites.Select(c => c.Source.Title ?? c.Source.Id)], 2)}.";
    }
}
