using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Clauses that prevail over another by what the texts say, met through an index by id.</summary>
public sealed class Prevailing
{
    private readonly Perspective perspective;
    private readonly Windows windows;
    private readonly Dictionary<string, List<Commitment>> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Commitment>> overriding = new(StringComparer.Ordinal);
    private readonly List<Commitment> overAll;

    public Prevailing(Perspective perspective)
    {
        this.perspective = perspective;
        windows = perspective.Shared(static p => new Windows(p));

        // Only what some clause or text gives way to is ever asked for by its id.
        var asked = perspective.Commitments.SelectMany(c => c.SubjectTo).Concat(perspective.Instruments.SelectMany(i => i.SubjectTo)).ToHashSet(StringComparer.Ordinal);
        foreach (var clause in perspective.Commitments)
        {
            foreach (var id in asked.Count == 0 ? [] : new[] { clause.Id, clause.Instrument.Id }.Where(asked.Contains))
            {
                Add(byId, id, clause);
            }

            if (clause.Notwithstanding.IsEmpty && clause.Instrument.Notwithstanding.IsEmpty && clause.Instrument.PrevailsOver.IsEmpty)
            {
                continue;
            }

            foreach (var id in YieldingTo(clause))
            {
                Add(overriding, id, clause);
            }
        }

        overAll = [.. perspective.Commitments.Where(c => c.Instrument.PrevailsOverAll && !perspective.Standings.IsProposal(c.Instrument))];
    }

    /// <summary>Ids of clauses and texts over which a clause prevails by its own words or those of its text.</summary>
    public static IEnumerable<string> YieldingTo(Commitment clause) => clause.Notwithstanding.Concat(clause.Instrument.Notwithstanding).Concat(clause.Instrument.PrevailsOver);

    /// <summary>Ids of clauses and texts to which a clause gives way by its own words or those of its text.</summary>
    public static IEnumerable<string> PrevailingOver(Commitment clause) => clause.SubjectTo.Concat(clause.Instrument.SubjectTo);

    /// <summary>The clauses that a clause gives way to.</summary>
    public IEnumerable<Commitment> Over(Commitment clause) =>
        clause.SubjectTo.Concat(clause.Instrument.SubjectTo).SelectMany(id => Get(byId, id))
            .Concat(Get(overriding, clause.Id)).Concat(Get(overriding, clause.Instrument.Id))
            .Concat(overAll)
            .Where(c => c.Id != clause.Id && (c.Instrument.Id != clause.Instrument.Id || clause.SubjectTo.Contains(c.Id) || c.Notwithstanding.Contains(clause.Id)))
            .DistinctBy(c => c.Index);

    /// <summary>Whether a prevailing clause allows or demands an act of a bearer on a day.</summary>
    public bool Allows(Commitment clause, ActInstance act, int bearer, int day)
    {
        foreach (var other in Over(clause))
        {
            var frame = new Frame(other.Instrument, bearer, day);
            if (perspective.Actors.WithParts(perspective.Actors.Resolve(other.Who.Value, frame)).Contains(bearer)
                && windows.Of(other, bearer).Any(s => s.Standing is Standing.InForce or Standing.Provisional && s.Days.Contains(day))
                && perspective.Facts.Evaluate(ClauseCondition.Of(other), other.Instrument, day) == Truth.True
                && other.Duties.Any(d => !d.Value.Negated && perspective.Cases.IsCase(act, perspective.Acts.Resolve(d.Value.Act, act.Doers, "", frame), frame, DoerTest.Within)))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Dictionary<string, List<Commitment>> lists, string id, Commitment clause)
    {
        if (!lists.TryGetValue(id, out var list))
        {
            lists[id] = list = [];
        }

        list.Add(clause);
    }

    private static List<Commitment> Get(Dictionary<string, List<Commitment>> lists, string id) => lists.TryGetValue(id, out var list) ? list : [];
}
