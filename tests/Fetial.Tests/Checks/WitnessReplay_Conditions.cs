using Fetial.Checks;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Tests.Checks;

/// <summary>Replays of findings about conditions that are ruled out, that can never hold, or that wait for each other.</summary>
internal sealed partial class WitnessReplay
{
    /// <summary>Some clause shown has a line that is false once what the other side rules out does not happen; the rest of both holds under the facts.</summary>
    private IEnumerable<string> Blocked(Finding finding)
    {
        var sides = finding.Clauses.ToLookup(c => c.Side.Replace("also ", "", StringComparison.Ordinal), c => perspective.Commitments.First(x => x.Id == c.Id));
        var day = finding.Witness.Day ?? perspective.AsOf;
        var facts = finding.Witness.Facts.GroupBy(f => f.Statement, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(f => f.Holds).Distinct().ToList(), StringComparer.Ordinal);
        foreach (var waiting in sides["in"])
        {
            var barring = sides["out"].Where(b => Stands(b, day, [], false)).ToList();
            if (barring.Count == 0 || !Stands(waiting, day, [], false))
            {
                yield return $"{waiting.Id} and what bars it do not stand together on {Calendar.Text(day)}";
            }
            else if (!Lines(waiting).Any(line => IsBarred(waiting, line.Line, barring, day)))
            {
                yield return $"nothing that {waiting.Id} waits for is ruled out";
            }
        }

        var held = sides["in"].Any(w => Lines(w).Any(line => Kleene(Bite(line.Without), facts) == Truth.True)) && sides["out"].Any(b => Kleene(Bite(b), facts) == Truth.True);
        if (!held && finding.Certainty != Certainty.Resolved)
        {
            yield return "the other conditions do not hold under the facts";
        }
    }

    private bool IsBarred(Commitment waiting, Formula line, List<Commitment> barring, int day)
    {
        var never = line.Atoms().Where(a => barring.Exists(b => Bars(b, a, waiting, day)) || (a is CountAtom count && AreTooFew(count, barring, waiting, day))).Select(a => a.Text).Distinct(StringComparer.Ordinal).ToDictionary(t => t, _ => new List<bool> { false }, StringComparer.Ordinal);
        return perspective.Facts.Evaluate(line, waiting.Instrument, perspective.AsOf) != Truth.True && Kleene(line, never) == Truth.False;
    }

    /// <summary>Of those counted, those who have done it and those whom nothing keeps from it.</summary>
    private bool AreTooFew(CountAtom count, List<Commitment> barring, Commitment waiting, int day)
    {
        var acts = EachOf(count, waiting, day);
        var left = acts.Count(a => perspective.Facts.Evaluate(Single(a, count), waiting.Instrument, perspective.AsOf) == Truth.True || !barring.Exists(b => matcher.RulesOut(b, a, waiting, day)));
        return left < (count.Number ?? acts.Count);
    }

    private List<Act> EachOf(CountAtom count, Commitment clause, int day) =>
        [.. matcher.Members(count.Of, clause, day).Select(m => count.Act with { Subject = ActorSet.Single(perspective.Architecture.Actors[m]) })];

    private static EventAtom Single(Act act, CountAtom count) => new(act, false, null, null, $"{act.Subject?.Terms[0].Actor?.Name} in {count.Text}");

    private bool Bars(Commitment barring, Atom atom, Commitment waiting, int day) => atom switch
    {
        EventAtom { Act.Verb.Hostile: false } e => matcher.RulesOut(barring, e.Act, waiting, day),
        StatusAtom status => matcher.Makes(barring, status.Phrase, waiting, false, false, day),
        ConsentAtom consent => barring.Duties.Any(d => d.Value.Negated && d.Value.Act.Verb.Gives == consent.Kind) && matcher.Bears(barring, consent.Of, waiting, day),
        _ => false,
    };

    private static IEnumerable<(Formula Line, Commitment Without)> Lines(Commitment clause) =>
        clause.When.Select((w, i) => (w.Value, clause.WithoutCondition("when", i)))
            .Concat(clause.Needs.Select((n, i) => (n.Value, clause.WithoutCondition("needs", i))))
            .Concat(clause.UntilCondition is { } until ? [(until.Value, clause.WithoutCondition("until"))] : []);

    /// <summary>By the reason stated: days that do not meet, a scope without ground, or a condition that no values of its statements fulfil.</summary>
    private IEnumerable<string> Dormant(Finding finding)
    {
        if (finding.Witness.Facts.IsEmpty)
        {
            return ["the witness states nothing"];
        }

        var reason = finding.Witness.Facts[0].Statement;
        bool IsSo(Commitment clause) => reason.StartsWith("days ", StringComparison.Ordinal) ? DaysMiss(clause)
            : reason.StartsWith("scope ", StringComparison.Ordinal) ? HasNoGround(clause)
            : !CanStillHold(clause);
        return finding.Clauses.Select(c => perspective.Commitments.First(x => x.Id == c.Id)).Where(c => !IsSo(c)).Select(c => $"{c.Id} can have effect: {reason}");
    }

    private bool DaysMiss(Commitment clause)
    {
        var (from, to) = (clause.From?.Value ?? Calendar.Beginning, Last(clause));
        var spells = perspective.Standings.PartiesOn(clause.Instrument, perspective.AsOf).Indices.SelectMany(p => perspective.Standings.Of(clause.Instrument, p))
            .Where(s => s.Standing is not (Standing.Ended or Standing.Suspended or Standing.None)).ToList();
        var meet = from <= to && spells.Exists(s => s.Days.Ranges.Any(r => r.First <= to && from <= r.Last));
        var begun = spells.Exists(s => s.Standing is Standing.InForce or Standing.Provisional);
        return spells.Count > 0 && (!meet || (!begun && to <= perspective.AsOf));
    }

    private static bool HasNoGround(Commitment clause)
    {
        var own = clause.Where?.Value ?? [];
        return own.All(p => p.Territory is not null && p.Except.Any(e => e.Territory?.Index == p.Territory.Index))
            ? !own.IsEmpty
            : !clause.WhereAnew && own.All(p => clause.Instrument.Where.All(w => p.Territory is not null && w.Territory is not null && p.Territory.Index != w.Territory.Index));
    }

    /// <summary>By trying all values: what the record has happened stays so, an ended text stays ended, and statuses exclude each other as declared.</summary>
    private bool CanStillHold(Commitment clause)
    {
        var condition = Bite(clause.WithoutCondition("until"));
        var told = condition.Atoms().DistinctBy(a => a.Text).ToList();

        // A count is so many single events, and an event has happened where a case of it has.
        var atoms = told.Concat(told.OfType<CountAtom>().SelectMany(c => EachOf(c, clause, perspective.AsOf).Select(a => Single(a, c)))).DistinctBy(a => a.Text).ToList();
        var entailed = Enumerable.Range(0, atoms.Count).SelectMany(i => Enumerable.Range(0, atoms.Count).Where(j => i != j && atoms[i] is EventAtom a && atoms[j] is EventAtom { Anew: false, AfterDay: null, AfterAct: null } b && matcher.Implies(a.Act, b.Act, clause, perspective.AsOf)).Select(j => (From: i, To: j))).ToList();
        return Enumerable.Range(0, 1 << atoms.Count).Any(row =>
        {
            bool Is(int i) => (row & (1 << i)) != 0;
            bool IsCounted(int i) => atoms[i] is not CountAtom count || EachOf(count, clause, perspective.AsOf).ConvertAll(a => Is(atoms.FindIndex(x => x.Text == Single(a, count).Text))) is var done && Is(i) == done.Count(x => x) >= (count.Number ?? done.Count);
            var allowed = Enumerable.Range(0, atoms.Count).All(i => !IsFixed(atoms[i], clause, out var value) || Is(i) == value)
                && entailed.TrueForAll(e => !Is(e.From) || Is(e.To)) && Enumerable.Range(0, atoms.Count).All(IsCounted)
                && !Enumerable.Range(0, atoms.Count).Any(i => Enumerable.Range(0, atoms.Count).Any(j => Is(i) && Is(j) && atoms[i] is StatusAtom a && atoms[j] is StatusAtom b
                    && perspective.Architecture.Vocabulary.Statuses[a.Phrase.Status].Excludes.Any(x => x.Status == b.Phrase.Status)));
            return allowed && Kleene(condition, Enumerable.Range(0, atoms.Count).ToDictionary(i => atoms[i].Text, i => new List<bool> { Is(i) }, StringComparer.Ordinal)) == Truth.True;
        });
    }

    private bool IsFixed(Atom atom, Commitment clause, out bool value)
    {
        value = perspective.Facts.Evaluate(atom, clause.Instrument, perspective.AsOf) == Truth.True;
        return atom switch
        {
            EventAtom or CountAtom => value,
            StateOfTextAtom { State: "in force" } state => perspective.Instruments.Where(i => i.Id == state.Id)
                .Any(i => perspective.Standings.PartiesOn(i, perspective.AsOf).Indices.All(p => perspective.Standings.On(i, p, perspective.AsOf) == Standing.Ended)),
            _ => false,
        };
    }

    /// <summary>Every hop: the statement stands in the condition of the one, is not so by the record, and the next is what brings it about or keeps it away.</summary>
    private IEnumerable<string> Circular(Finding finding)
    {
        var around = finding.Clauses.TakeWhile(c => c.Side == "waits").ToList();
        var waiting = finding.Clauses.Where(c => c.Side != CircularCheck.Awaited).ToList();
        if (around.Count == 0 || finding.Witness.Facts.Length != waiting.Count)
        {
            yield return "the hops are not all told";
            yield break;
        }

        for (var i = 0; i < waiting.Count; i++)
        {
            var next = i < around.Count ? [around[(i + 1) % around.Count]] : waiting.AsEnumerable();
            if (!next.Any(to => Leads(waiting[i].Id, finding.Witness.Facts[i].Statement, to.Id)))
            {
                yield return $"{waiting[i].Id} does not wait for “{finding.Witness.Facts[i].Statement}” by the next clause";
            }
        }
    }

    private bool Leads(string from, string statement, string to)
    {
        var waiting = perspective.Commitments.FirstOrDefault(c => c.Id == from);
        var text = waiting?.Instrument ?? perspective.Instruments.First(i => i.Id == from);
        if (statement == $"{text.Id} is in force" && to == text.Id)
        {
            return true;
        }

        var conditions = waiting is null
            ? perspective.Trusted(text.InForce)?.Value.When is { } entry ? [entry] : []
            : new[] { Bite(waiting.WithoutCondition("until").WithoutCondition("unless")) }.Concat(waiting.Unless.Select(u => u.Value)).Concat(waiting.UntilCondition is { } until ? [until.Value] : []);
        var promising = perspective.Commitments.FirstOrDefault(c => c.Id == to);
        return conditions.SelectMany(c => c.Atoms()).Where(a => a.Text == statement || $"no {a.Text}" == statement).Any(atom =>
        {
            var ends = atom.Text != statement;
            var already = perspective.Facts.Evaluate(atom, text, perspective.AsOf) == Truth.True;
            return already == ends && (atom, promising, waiting) switch
            {
                (StateOfTextAtom state, _, _) => state.Id == to,
                (EventAtom e, { } p, { } w) => Governs(p, e.Act, w),
                (CountAtom count, { } p, { } w) => EachOf(count, w, perspective.AsOf).Exists(a => Governs(p, a, w)),
                (StatusAtom status, { } p, { } w) => matcher.Makes(p, status.Phrase, w, !p.Duties.All(d => d.Value.Negated), ends, perspective.AsOf),
                (ConsentAtom consent, { } p, { } w) => matcher.Bears(p, consent.Of, w, perspective.AsOf),
                _ => false,
            };
        });
    }

    /// <summary>A clause promises an event or keeps somebody from it, or a part of it.</summary>
    private bool Governs(Commitment clause, Act wanted, Commitment waiting) =>
        matcher.Promises(clause, wanted, waiting, perspective.AsOf) || matcher.RulesOut(clause, wanted, waiting, perspective.AsOf) || matcher.TakesPart(clause, wanted, waiting, perspective.AsOf);

    /// <summary>Wordings of one article that differ in the slots named; or clauses with unequal figures of one kind on one measure, two of which stand together.</summary>
    private IEnumerable<string> Differs(Finding finding)
    {
        var clauses = finding.Clauses.Select(c => perspective.Commitments.First(x => x.Id == c.Id)).ToList();
        var texts = clauses.Select(c => c.Instrument.Id).Distinct(StringComparer.Ordinal).Count();
        if (clauses.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count() < 2 || (finding.Kind == FindingKind.Variants) != (texts == 1))
        {
            yield return "there are not two clauses, or not of as many texts as they should be";
            yield break;
        }

        if (finding.Clauses.All(c => c.Side == "variant"))
        {
            if (clauses.Select(c => c.Id.Split('~')[0]).Distinct(StringComparer.Ordinal).Count() > 1 || finding.Witness.Facts.IsEmpty || finding.Witness.Facts.Any(f => !SlotDiffers(clauses, f.Statement)))
            {
                yield return "the wordings are not of one article, or do not differ there";
            }

            yield break;
        }

        var bounds = clauses.ConvertAll(matcher.Bounds);
        if (bounds.Distinct().Count() < 2 || bounds.Exists(a => bounds.Exists(b => (a.Floor == decimal.MinValue) != (b.Floor == decimal.MinValue) || (a.Ceiling == decimal.MaxValue) != (b.Ceiling == decimal.MaxValue))))
        {
            yield return "the figures are equal, or not of one kind";
        }

        var facts = finding.Witness.Facts.GroupBy(f => f.Statement, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(f => f.Holds).Distinct().ToList(), StringComparer.Ordinal);
        if (clauses.Count(c => Stands(c, finding.Witness.Day ?? perspective.AsOf, [], false) && Kleene(Bite(c), facts) == Truth.True) < 2)
        {
            yield return "no two of the clauses stand together on the day";
        }
    }

    private static bool SlotDiffers(List<Commitment> clauses, string slot)
    {
        bool Several(Func<Commitment, string> read) => clauses.Select(read).Distinct(StringComparer.Ordinal).Count() > 1;
        return slot switch
        {
            "bearers" => Several(c => string.Join(',', c.Who.Value.Terms.Select(t => t.Actor?.Name ?? t.Form.ToString()))),
            "acts" => Several(c => string.Join(',', c.Duties.Select(d => $"{d.Value.WordText} {d.Value.Act.Verb.Name} {string.Join(' ', d.Value.Act.Roles.Select(r => r.Value is ThingFiller t ? $"{t.Thing?.Name} {t.Amount}" : r.Value is ActorsFiller a ? string.Join(',', a.Actors.Terms.Select(x => x.Actor?.Name ?? x.Form.ToString())) : r.Value.ToString()))}"))),
            "amount" => Several(c => string.Join(',', c.Amounts.Select(a => a.Value.ToString()))),
            "deadline" => Several(c => $"{string.Join(',', c.Within.Select(w => w.Value.ToString()))} {c.By?.Value}"),
            "consent needed" => Several(c => string.Join(',', c.Needs.Select(n => n.Value.ToString()))),
            "trigger" => Several(c => string.Join(',', c.When.Select(n => n.Value.ToString()))),
            "days" => Several(c => $"{c.From?.Value} {c.To?.Value}"),
            _ => clauses.Distinct().Count() > 1,
        };
    }
}
