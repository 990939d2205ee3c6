namespace Fetial.Oracles.Tests;

/// <summary>
/// Whether conditions can all hold on some day after the as-of day: every set of further happenings is tried, with every value of the statuses and of
/// what is left open, that the vocabulary allows. What has happened stays so.
/// </summary>
internal sealed class Futures(TinyPortfolio portfolio, Record record)
{
    private static readonly string[] EventVerbs = ["ask", "beg", "raid", "pause", "bake", "roast"];

    private static readonly Happening[] Single = [.. EventVerbs.SelectMany(v => new Happening(
        v, [.. TinyVocabulary.States], [.. TinyVocabulary.States], v is "bake" or "roast" ? "stuff" : null, null, null, null).Singles.Where(s => s.Verb == v))
        .Concat(EventVerbs.Where(v => v is "bake" or "roast").SelectMany(v => new Happening(v, [.. TinyVocabulary.States], [.. TinyVocabulary.States], "stone", null, null, null).Singles.Where(s => s.Verb == v)))];

    public bool CanHold(IReadOnlyList<(TinyCondition Condition, TinyText Text)> conditions)
    {
        var atoms = conditions.SelectMany(c => c.Condition.Atoms.Select(a => (Atom: a, c.Text))).ToList();
        var events = atoms.Where(a => a.Atom.Kind is TinyAtomKind.Event).Select(a => (a.Atom, a.Text, a.Atom.Doers))
            .Concat(atoms.Where(a => a.Atom.Kind is TinyAtomKind.Count).SelectMany(a => a.Atom.Doers.Members.Select(m => (a.Atom, a.Text, Doers: TinyActors.One(m)))))
            .Select(e => new Wanted(Happening.Of(e.Doers.Members, e.Atom.Act ?? throw new InvalidOperationException()), Record.After(e.Atom, e.Text), record.Happens(e.Atom, e.Doers, e.Text, portfolio.AsOf), e.Atom, e.Text.Id, e.Doers.Text))
            .ToList();
        var statuses = atoms.Where(a => a.Atom.Kind == TinyAtomKind.Status)
            .SelectMany(a => Pairs(a.Atom)).Distinct().SelectMany(p => TinyVocabulary.Statuses.Select(s => (s.Name, Pair: p))).ToList();
        var open = atoms.Where(a => a.Atom.Kind is TinyAtomKind.Open or TinyAtomKind.Kept).Select(a => Key(a.Atom, a.Text)).Distinct().ToList();
        foreach (var happened in Reachable(events))
        {
            for (var up = 0; up < 1 << statuses.Count; up++)
            {
                if (statuses.Where((s, i) => Bit(up, i) && s.Name == "truce").Any(s => Bit(up, statuses.IndexOf(("strife", s.Pair)))))
                {
                    continue;
                }

                for (var met = 0; met < 1 << open.Count; met++)
                {
                    if (conditions.All(c => c.Condition.Value(a => Value(a, c.Text)) == true))
                    {
                        return true;
                    }

                    bool Value(TinyAtom atom, TinyText text) => atom.Kind switch
                    {
                        TinyAtomKind.Event => Bit(happened, events.FindIndex(e => ReferenceEquals(e.Atom, atom) && e.TextId == text.Id)),
                        TinyAtomKind.Count => events.Where((e, i) => ReferenceEquals(e.Atom, atom) && e.TextId == text.Id && Bit(happened, i)).Select(e => e.Doer).Distinct().Count() >= (atom.Number ?? atom.Doers.Members.Length),
                        TinyAtomKind.Status => Pairs(atom).Any(p => Bit(up, statuses.IndexOf((atom.Name, p)))),
                        _ => Bit(met, open.IndexOf(Key(atom, text))),
                    };
                }
            }
        }

        return false;
    }

    /// <summary>What one text leaves open is another thing in another text; that a clause is kept is one thing everywhere.</summary>
    private static string Key(TinyAtom atom, TinyText text) => atom.Kind == TinyAtomKind.Kept ? atom.Text : text.Id + atom.Name;

    /// <summary>All sets of wanted events that further happenings can add to those that have happened.</summary>
    private HashSet<int> Reachable(List<Wanted> events)
    {
        var reached = new HashSet<int> { Mask(events, e => e.Settled) };
        var kinds = Single.Concat(events.Where(e => !EventVerbs.Contains(e.What.Verb)).SelectMany(e => e.What.Singles)).SelectMany(s => new[]
        {
            Mask(events, e => e.What.Holds(s)),
            Mask(events, e => e.What.Holds(s) && !(e.After > portfolio.AsOf)),
        }).Where(m => m != 0).Distinct().ToList();
        foreach (var kind in kinds)
        {
            reached.UnionWith([.. reached.Select(r => r | kind)]);
        }

        return reached;
    }

    private static IEnumerable<(string, string)> Pairs(TinyAtom atom) =>
        (from a in atom.Doers.Members
         from b in atom.Other?.Members ?? []
         where a != b
         select string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a)).Distinct();

    private static int Mask(List<Wanted> events, Func<Wanted, bool> holds) => events.Select((e, i) => holds(e) ? 1 << i : 0).Sum();

    private static bool Bit(int bits, int index) => (bits & (1 << index)) != 0;

    private sealed record Wanted(Happening What, int? After, bool Settled, TinyAtom Atom, string TextId, string Doer);
}
