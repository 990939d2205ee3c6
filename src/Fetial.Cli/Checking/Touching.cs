using Fetial.Cli.CommandLine;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Checking;

/// <summary>Whether a finding concerns an actor, a text or a clause.</summary>
public sealed class Touching
{
    private readonly Func<FindingClause, bool> clause;
    private readonly string? actor;

    private Touching(Func<FindingClause, bool> clause, string? actor = null)
    {
        this.clause = clause;
        this.actor = actor;
    }

    /// <summary>
    /// A text is touched by each of its clauses; an actor by the clauses that it bears, that name it, or whose text it is a party to on the
    /// as-of day, and by findings whose witness names it.
    /// </summary>
    /// <exception cref="CommandException">Nothing has the name.</exception>
    public static Touching Of(string name, Perspective perspective)
    {
        var architecture = perspective.Architecture;
        if (architecture.FindActor(name) is { } actor)
        {
            return new Touching(clause => Concerns(clause.Id, actor, perspective), actor.Name);
        }

        if (architecture.FindInstrument(name) is not null || architecture.FindCommitment(name) is not null)
        {
            return new Touching(clause => clause.Id == name || clause.Id.StartsWith(name + "/", StringComparison.Ordinal));
        }

        var names = architecture.Actors.Select(a => a.Name).Concat(architecture.Instruments.Select(i => i.Id)).Concat(architecture.Commitments.Select(c => c.Id));
        throw new CommandException($"no actor, text or clause is named {name}",
            Nearest.To(name, names.ToList()) is { } near ? $"Did you mean {near}?" : "Write an actor's name, or the id of a text or clause.");
    }

    public bool Touches(Finding finding) =>
        finding.Clauses.Any(clause) || (actor is not null && finding.Witness.Parties.Contains(actor));

    private static bool Concerns(string id, Actor actor, Perspective perspective)
    {
        var commitment = perspective.Architecture.FindCommitment(id);
        var instrument = commitment?.Instrument ?? perspective.Architecture.FindInstrument(id);
        if (instrument is null)
        {
            return false;
        }

        if (perspective.Standings.PartiesOn(instrument, perspective.AsOf).Contains(actor.Index))
        {
            return true;
        }

        var frame = new Frame(instrument, null, perspective.AsOf);
        return commitment is not null && Sets(commitment).Any(set => perspective.Actors.Resolve(set, frame).Contains(actor.Index));
    }

    private static IEnumerable<ActorSet> Sets(Commitment commitment)
    {
        yield return commitment.Bearers;
        foreach (var set in new[] { commitment.For, commitment.OwedTo })
        {
            if (set is not null)
            {
                yield return set.Value;
            }
        }

        foreach (var filler in commitment.Duties.SelectMany(duty => duty.Value.Act.Roles).Select(role => role.Value).OfType<ActorsFiller>())
        {
            yield return filler.Actors;
        }
    }
}
