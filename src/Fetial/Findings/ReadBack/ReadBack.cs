using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Findings;

/// <summary>
/// What comes back to the reader: the model in plain English, by one renderer. Readings and sheets hold no colour and no width; a sheet tells its
/// lines for a width. All of them are seen from the perspective's as-of day, known-date, viewpoint and scenario.
/// </summary>
public static class ReadBack
{
    /// <summary>One commitment as one sentence that begins with its id and ends with force, standing and evidence in brackets.</summary>
    public static string Clause(Perspective perspective, Commitment commitment) => new ClauseReader(perspective).Sentence(commitment);

    /// <summary>The promise of a commitment alone, without its id and conditions: "Borduria must supply grain to Atlantia".</summary>
    public static string Promise(Perspective perspective, Commitment commitment) => new ClauseReader(perspective).Promise(commitment);

    /// <summary>Force and standing of a commitment on the as-of day: "treaty; in force 2020-06-01 to 2030-05-31".</summary>
    public static string Standing(Perspective perspective, Commitment commitment)
    {
        var standings = new StandingEnglish(perspective);
        return $"{standings.Force(commitment.Instrument)}; {standings.Of(commitment)}";
    }

    /// <summary>A whole text with its parties, dates, term, exit, scope, family, sources and clauses.</summary>
    /// <param name="findings">Findings of a check, of which those that concern the text or a clause of it are kept.</param>
    public static InstrumentSheet Instrument(Perspective perspective, Instrument instrument, IEnumerable<Finding> findings) =>
        InstrumentSheetBuilder.Build(perspective, instrument, findings);

    /// <summary>One commitment slot by slot with its sources, the events that concern it, and its findings.</summary>
    /// <param name="findings">Findings of a check, of which those that concern the commitment are kept.</param>
    public static ClauseSheet ClauseSheet(Perspective perspective, Commitment commitment, IEnumerable<Finding> findings) =>
        ClauseSheetBuilder.Build(perspective, commitment, findings);

    /// <summary>What an actor promised and was promised, what it belongs to, what it did, and what is wrong with it.</summary>
    /// <param name="findings">Findings of a check, of which those that concern the actor or a promise it made are kept.</param>
    public static DossierSheet Dossier(Perspective perspective, Actor actor, IEnumerable<Finding> findings) =>
        DossierBuilder.Build(perspective, actor, findings);
}
