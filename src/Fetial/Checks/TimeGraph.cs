using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// The dated duties of a portfolio as difference constraints (Dechter, Meiri, Pearl 1991). Point 0 is the calendar; every duty has the day on which it
/// is done, every act in a trigger the day on which it happens. Softened deadlines bind no day. An act that can be done again is a different point for
/// each clause that waits for it.
/// </summary>
public sealed class TimeGraph
{
    private readonly Perspective perspective;
    private readonly Dictionary<string, int> points = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Commitment>> promisesOf = new(StringComparer.Ordinal);

    public TimeGraph(Perspective perspective)
    {
        this.perspective = perspective;
        var clauses = AllResults.ById(perspective).Where(c => c.Acts.Any(static d => d is { Commits: true, Negated: false })).ToList();
        foreach (var clause in clauses)
        {
            foreach (var duty in clause.Acts)
            {
                if (duty is not { Commits: true, Negated: false, Act.Verb.Once: true })
                {
                    continue;
                }

                var key = ActKey(perspective, duty.Act with { Subject = clause.Bearers }, clause.Instrument);
                if (!promisesOf.TryGetValue(key, out var list))
                {
                    promisesOf[key] = list = [];
                }

                list.Add(clause);
            }
        }

        clauses.ForEach(Enter);
    }

    /// <summary>A name of each duty and each act to be done once with which a clause shares a point of time.</summary>
    internal static IEnumerable<string> LinksOf(Perspective perspective, Commitment clause)
    {
        var duties = clause.Duties.Where(d => d.Value is { Commits: true, Negated: false }).ToList();
        if (duties.Count == 0)
        {
            // Whoever waits for it to be kept tells of it.
            return [$"kept {clause.Id}"];
        }

        var promised = duties.Where(d => d.Value.Act.Verb.Once).Select(d => ActKey(perspective, d.Value.Act with { Subject = clause.Bearers }, clause.Instrument));
        var awaited = Atoms(clause.On.Concat(clause.When)).SelectMany(a => a switch
        {
            StateOfTextAtom { State: "kept" or "missed" } state => [$"kept {state.Id}"],
            EventAtom { Act.Verb.Once: true } e => [ActKey(perspective, e.Act, clause.Instrument), $"event {AtomKey.Of(e, clause.Instrument)}"],
            _ => ImmutableArray<string>.Empty,
        });
        return promised.Concat(awaited).Append($"kept {clause.Id}").Distinct(StringComparer.Ordinal);
    }

    /// <summary>All constraints, in the order of the clauses' ids.</summary>
    public List<TimeBound> Bounds { get; } = [];

    /// <summary>Points of time, the calendar included.</summary>
    public int Count => points.Count + 1;

    private void Enter(Commitment clause)
    {
        var done = Point(clause.Id);
        foreach (var (slot, day) in Ends(clause))
        {
            Bounds.Add(new TimeBound(0, done, day, day, $"{clause.Id}: {slot} {Calendar.Text(day)}", clause) { IsDeadline = true });
        }

        if (clause.From is { } from)
        {
            Bounds.Add(new TimeBound(done, 0, -from.Value, -from.Value, $"{clause.Id}: not before {Calendar.Text(from.Value)}", clause));
        }

        var on = Atoms(clause.On).ToList();
        var when = Atoms(clause.When).ToList();
        foreach (var atom in on.Concat(when))
        {
            After(clause, done, atom);
        }

        // The clock starts with the one thing named; where several are, it starts with the last, which sets no latest day.
        var clock = on.Count > 0 ? on : when;
        if (clock.Count == 1 && Start(clause, clock[0]) is { } start && Span(clause) is { } span)
        {
            Bounds.Add(new TimeBound(start, done, span.Loose, span.Tight, $"{clause.Id}: within {span.Text} of “{clock[0].Text}”", clause) { IsDeadline = true });
        }
    }

    private static IEnumerable<(string Slot, int Day)> Ends(Commitment clause)
    {
        if (clause.By is { } by)
        {
            yield return ("by", by.Value);
        }

        // A period in which something goes on is no deadline; an act done once must be done inside it.
        if (clause.To is { } to && clause.Duties.All(d => d.Value.Act.Verb.Once))
        {
            yield return ("to", to.Value);
        }
    }

    /// <summary>What must all have come about: the terms of a conjunction. Alternatives and denials set no order.</summary>
    private static IEnumerable<Atom> Atoms(IEnumerable<Stated<Formula>> conditions) =>
        conditions.SelectMany(c => c.Value is AllOf all ? all.Terms : [c.Value]).OfType<Atom>();

    private void After(Commitment clause, int done, Atom atom)
    {
        switch (atom)
        {
            case StateOfTextAtom { State: "kept" } kept when perspective.FindCommitment(kept.Id) is { } other:
                Bounds.Add(new TimeBound(done, Point(other.Id), 0, 0, $"{clause.Id}: after {other.Id} is kept", clause));
                break;
            case StateOfTextAtom { State: "missed" } missed when perspective.FindCommitment(missed.Id) is { By: { } by } late:
                Bounds.Add(new TimeBound(done, 0, -by.Value - 1, -by.Value - 1, $"{clause.Id}: after {late.Id} is missed, by {Calendar.Text(by.Value)}", clause));
                break;
            case StateOfTextAtom { State: "in force" } state when perspective.FindInstrument(state.Id) is { } text && perspective.Trusted(text.InForce)?.Value.From is { } from:
                Bounds.Add(new TimeBound(done, 0, -from, -from, $"{clause.Id}: after {text.Id} is in force, {Calendar.Text(from)}", clause));
                break;
            case EventAtom e when Start(clause, e) is { } point:
                Bounds.Add(new TimeBound(done, point, 0, 0, $"{clause.Id}: after “{e.Text}”", clause));
                break;
        }
    }

    /// <summary>The point at which an act of a trigger happens, with what is known of its day.</summary>
    private int? Start(Commitment clause, Atom atom)
    {
        if (atom is StateOfTextAtom { State: "kept" } kept && perspective.FindCommitment(kept.Id) is not null)
        {
            return Point(kept.Id);
        }

        if (atom is not EventAtom e)
        {
            return null;
        }

        var key = e.Act.Verb.Once ? $"event {AtomKey.Of(e, clause.Instrument)}" : $"event {e.Text} {clause.Id}";
        if (points.TryGetValue(key, out var known))
        {
            return known;
        }

        var point = Point(key);
        if (e.AfterDay is { } day)
        {
            Bounds.Add(new TimeBound(point, 0, -day - 1, -day - 1, $"“{e.Text}”: after {Calendar.Text(day)}", clause));
        }

        if (e.Act.Verb.Once)
        {
            Link(clause, e, point);
        }

        return point;
    }

    /// <summary>
    /// An act that is done once and that a clause promises has happened when the clause is performed. Strictly read it does not come before: a generous
    /// reading lets it be done early, of free will. What is on record happened no later than that.
    /// </summary>
    private void Link(Commitment clause, EventAtom e, int point)
    {
        foreach (var promise in promisesOf.TryGetValue(ActKey(perspective, e.Act, clause.Instrument), out var found) ? found : [])
        {
            Bounds.Add(new TimeBound(Point(promise.Id), point, 0, 0, $"“{e.Text}”: when {promise.Id} is kept", promise));
            if (!e.Anew)
            {
                Bounds.Add(new TimeBound(point, Point(promise.Id), null, 0, $"“{e.Text}”: not before {promise.Id} is kept", promise));
            }
        }

        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        if (!e.Anew && e.AfterAct is null && e.AfterDay is null && perspective.Facts.Cases(e.Act, frame).FirstOrDefault() is { } recorded)
        {
            Bounds.Add(new TimeBound(0, point, recorded.Last, recorded.Last, $"“{e.Text}”: recorded {Calendar.Text(recorded.Last)}", null));
        }
    }

    private static string ActKey(Perspective perspective, Act act, Instrument text)
    {
        var resolved = perspective.Acts.Resolve(act, new Frame(text, null, perspective.AsOf));
        return $"{act.Verb.Index} {string.Join(',', resolved.Doers.Indices)} {string.Join(' ', act.Roles.Select(r => $"{r.Key}={Sentences.FillerText(r.Value)}"))}";
    }

    /// <summary>Design: months count 28 to 31 days. Hours are days of the calendar: the same day, or as many as they can touch.</summary>
    private static (int Loose, int Tight, string Text)? Span(Commitment clause)
    {
        var spans = new List<(int Loose, int Tight, string Text)>();
        foreach (var within in clause.Within.Select(w => w.Value))
        {
            // Longer than any calendar that can be written is as good as for ever.
            if (within is { Number: { } stated, Soft: null })
            {
                var number = Math.Min(stated, 10_000);
                spans.Add(within.Unit switch
                {
                    TimeUnit.Hours => ((Math.Min(stated, 240_000) + 23) / 24, Math.Min(stated, 240_000) / 24, within.ToString()),
                    TimeUnit.Months => (number * 31, number * 28, within.ToString()),
                    TimeUnit.Years => (number * 366, number * 365, within.ToString()),
                    _ => (Math.Min(stated, Calendar.Forever), Math.Min(stated, Calendar.Forever), within.ToString()),
                });
            }
        }

        // Several deadlines belong to several acts; the last of them bounds the whole.
        return spans.Count == 0 || spans.Count < clause.Within.Length ? null : spans.MaxBy(s => s.Loose);
    }

    private int Point(string key)
    {
        if (!points.TryGetValue(key, out var point))
        {
            points[key] = point = points.Count + 1;
        }

        return point;
    }
}
