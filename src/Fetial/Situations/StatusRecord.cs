using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>
/// Which statuses hold on a day by the record (event calculus): started by an event and not ended since. Kept pair by pair, so that the end of one war
/// does not end another: an event of several actors starts, or ends, the status for each of them.
/// </summary>
internal sealed class StatusRecord(Perspective perspective)
{
    /// <summary>Beyond so many pairs an event keeps its lists whole.</summary>
    private const int MostPairs = 4096;

    private readonly Dictionary<int, StatusChanges> changes = [];

    public bool Holds(StatusPhrase phrase, Frame frame)
    {
        var asked = Values(phrase, filler => perspective.Acts.Value(filler, frame));
        if (asked is not { } wanted)
        {
            return false;
        }

        var held = new List<HeldStatus>();
        foreach (var change in Changes(phrase.Status).Near(wanted))
        {
            if (change.Day > frame.Day)
            {
                break;
            }

            Apply(change, phrase.Status, held, frame);
        }

        return held.Exists(h => Lies(phrase.Status, h.Roles, wanted, frame));
    }

    /// <summary>The days on which what a phrase asks for may start or end.</summary>
    public IEnumerable<int> Days(StatusPhrase phrase, Frame frame) =>
        Values(phrase, filler => perspective.Acts.Value(filler, frame)) is { } wanted ? Changes(phrase.Status).Near(wanted).Select(c => c.Day) : [];

    /// <summary>Of those days the ones on which it does start or end, in order of time: one pass over the record in place of one for each day.</summary>
    public IEnumerable<int> Turns(StatusPhrase phrase, Frame frame)
    {
        if (Values(phrase, filler => perspective.Acts.Value(filler, frame)) is not { } wanted)
        {
            yield break;
        }

        var held = new List<HeldStatus>();
        var holds = false;
        foreach (var day in Changes(phrase.Status).Near(wanted).GroupBy(c => c.Day))
        {
            foreach (var change in day)
            {
                Apply(change, phrase.Status, held, frame);
            }

            if (held.Exists(h => Lies(phrase.Status, h.Roles, wanted, frame)) != holds)
            {
                holds = !holds;
                yield return day.Key;
            }
        }
    }

    private void Apply(StatusChange change, int status, List<HeldStatus> held, Frame frame)
    {
        if (change.Starts)
        {
            held.AddRange(Pairs(change.Roles));
        }
        else
        {
            held.RemoveAll(h => Lies(status, h.Roles, change.Roles, frame));
        }
    }

    private StatusChanges Changes(int status)
    {
        if (!changes.TryGetValue(status, out var known))
        {
            var found = new List<StatusChange>();
            foreach (var (recorded, act) in perspective.Facts.Record)
            {
                if (!recorded.Denied)
                {
                    // What an event ends and starts at once holds after it.
                    var relations = perspective.Architecture.Vocabulary.Relations[act.Verb.Index];
                    Add(found, relations.Ends, status, recorded, act, starts: false);
                    Add(found, relations.Starts, status, recorded, act, starts: true);
                }
            }

            changes[status] = known = new StatusChanges(perspective, found);
        }

        return known;
    }

    private void Add(List<StatusChange> found, IEnumerable<StatusPhrase> phrases, int status, RecordedEvent recorded, ActInstance act, bool starts)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Status == status && Values(phrase, (filler, key) => perspective.Acts.Value(key, filler, act, new Frame(null, null, recorded.First))) is { } roles)
            {
                found.Add(new StatusChange(recorded.First, starts, roles));
            }
        }
    }

    private static ImmutableArray<RoleValue>? Values(StatusPhrase phrase, Func<Filler, RoleValue?> value) => Values(phrase, (filler, _) => value(filler));

    /// <summary>What fills the roles; null where one stays empty.</summary>
    private static ImmutableArray<RoleValue>? Values(StatusPhrase phrase, Func<Filler, RoleKey, RoleValue?> value)
    {
        var values = ImmutableArray.CreateBuilder<RoleValue>(phrase.Roles.Length);
        foreach (var (key, filler) in phrase.Roles)
        {
            if (value(filler, key) is not { } found || found is ActorsValue { Actors: { IsEmpty: true } })
            {
                return null;
            }

            values.Add(found);
        }

        return values.MoveToImmutable();
    }

    private static IEnumerable<HeldStatus> Pairs(ImmutableArray<RoleValue> roles)
    {
        var count = roles.Aggregate(1L, (product, role) => Math.Min(MostPairs + 1, product * (role is ActorsValue { Actors: var actors } ? actors.Count : 1)));
        IEnumerable<ImmutableArray<RoleValue>> pairs = [[]];
        foreach (var role in roles)
        {
            var each = role is ActorsValue { Actors: var actors, Text: var text } && count <= MostPairs
                ? actors.Indices.Select(i => (RoleValue)new ActorsValue(ActorMask.Single(i), text)).ToList()
                : [role];
            pairs = pairs.SelectMany(pair => each.Select(pair.Add)).ToList();
        }

        return pairs.Select(p => new HeldStatus(p));
    }

    /// <summary>Whether a status lies within what is asked for or ended; "between A and B" is the same as "between B and A".</summary>
    private bool Lies(int status, ImmutableArray<RoleValue> held, ImmutableArray<RoleValue> wanted, Frame frame) =>
        Fits(held, wanted, frame)
        || (held.Length == 2 && perspective.Architecture.Vocabulary.Statuses[status].IsSymmetric && Fits([held[1], held[0]], wanted, frame));

    private bool Fits(ImmutableArray<RoleValue> held, ImmutableArray<RoleValue> wanted, Frame frame)
    {
        if (held.Length != wanted.Length)
        {
            return false;
        }

        for (var i = 0; i < held.Length; i++)
        {
            if (!perspective.Cases.Lies(held[i], wanted[i], frame))
            {
                return false;
            }
        }

        return true;
    }
}
