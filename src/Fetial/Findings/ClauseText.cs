using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Findings;

/// <summary>A clause as a finding shows it.</summary>
public static class ClauseText
{
    /// <summary>"Borduria must lease Port Clam to Atlantia alone".</summary>
    public static string Reading(Perspective perspective, Commitment clause, Duty duty) =>
        perspective.Shared(static p => new KnownReadings(p)).Of(clause, duty);

    public static FindingClause Of(Perspective perspective, Commitment clause, Duty duty, string side, EvidenceGrade evidence) => new(
        clause.Id, side, clause.Locator, clause.Location.Path, clause.Location.Line, Reading(perspective, clause, duty), StandingText(perspective, clause.Instrument), evidence);

    public static FindingClause Of(Perspective perspective, Commitment clause, string side, EvidenceGrade evidence) => clause.Duties.IsEmpty
        ? new(clause.Id, side, clause.Locator, clause.Location.Path, clause.Location.Line, clause.Gist ?? clause.Id, StandingText(perspective, clause.Instrument), evidence)
        : Of(perspective, clause, clause.Duties[0].Value, side, evidence);

    public static FindingClause Of(Perspective perspective, Instrument instrument, string side, EvidenceGrade evidence) => new(
        instrument.Id, side, null, instrument.Location.Path, instrument.Location.Line, instrument.Title ?? instrument.Id, StandingText(perspective, instrument), evidence);

    /// <summary>"treaty, since 2018-02-01", "political, proposed 2022-03-29".</summary>
    public static string StandingText(Perspective perspective, Instrument instrument) =>
        perspective.Lasting(static p => new KnownStandings(new string?[p.Architecture.Instruments.Length])).Texts[instrument.Index] ??= FindStanding(perspective, instrument);

    private static string FindStanding(Perspective perspective, Instrument instrument)
    {
        var force = ForceText(perspective.Standings.ForceOf(instrument));
        var parties = perspective.Standings.PartiesOn(instrument, perspective.AsOf).Indices;
        var spells = parties.SelectMany(p => perspective.Standings.Of(instrument, p)).ToList();
        foreach (var (standing, word) in new[] { (Standing.InForce, "since"), (Standing.Provisional, "provisional since"), (Standing.Signed, "signed"), (Standing.Initialled, "initialled"), (Standing.Proposed, "proposed") })
        {
            var first = spells.Where(s => s.Standing == standing && !s.Days.IsEmpty).Select(s => (int?)s.Days.First).Min();
            if (first is { } day)
            {
                return $"{force}, {word} {Calendar.Text(day)}";
            }
        }

        var stage = perspective.Standings.EventsOf(instrument.Id).Where(e => !e.Denied).OrderBy(e => e.First).LastOrDefault();
        return stage is null ? $"{force}, no dated stage" : $"{force}, {stage.Stage} {Calendar.Text(stage.First)}";
    }

    public static string ForceText(Force force) => force switch
    {
        Force.NationalLaw => "national law",
        Force.Unstated => "force not stated",
        _ => force.ToString().ToLowerInvariant(),
    };

    /// <summary>What has been told of texts, by their numbers: many findings name one text.</summary>
    private sealed record KnownStandings(string?[] Texts);

    /// <summary>What has been told of clauses: many findings name one clause.</summary>
    private sealed class KnownReadings(Perspective perspective)
    {
        private readonly ClauseReader reader = new(perspective);
        private readonly Dictionary<object, List<(Duty Duty, string Text)>> known = new(ReferenceEqualityComparer.Instance);

        public string Of(Commitment clause, Duty duty)
        {
            if (!known.TryGetValue(clause, out var told))
            {
                known[clause] = told = new List<(Duty, string)>(1);
            }

            foreach (var (one, text) in told)
            {
                if (ReferenceEquals(one, duty))
                {
                    return text;
                }
            }

            var reading = reader.Promise(clause, duty);
            told.Add((duty, reading));
            return reading;
        }
    }
}
