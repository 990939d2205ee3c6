using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private static readonly ImmutableArray<(string Keyword, ActorKind Kind)> ActorKinds =
    [
        ("state", ActorKind.State),
        ("organisation", ActorKind.Organisation),
        ("alliance", ActorKind.Alliance),
        ("group", ActorKind.Group),
        ("coalition", ActorKind.Coalition),
        ("body", ActorKind.Body),
        ("faction", ActorKind.Faction),
        ("armed group", ActorKind.ArmedGroup),
        ("class", ActorKind.Class),
    ];

    private readonly Dictionary<int, (DeclarationSyntax Syntax, SourceText Text)> actorSyntax = [];

    private void DeclareActors()
    {
        var keywords = ActorKinds.Select(k => k.Keyword).ToArray();
        var kept = new List<(DeclarationSyntax Syntax, SourceText Text)>();
        foreach (var declaration in Declared(keywords))
        {
            var words = WordsOf(declaration.Name);
            if (tables.Names.Add(SymbolKind.Actor, words, kept.Count) is { } existing)
            {
                Report(BindingErrors.Duplicate(declaration.Keyword, declaration.Name.Text, kept[existing].Text.Locate(kept[existing].Syntax.Span), At(declaration.Span)));
                continue;
            }

            kept.Add((declaration, current));
        }

        for (var index = 0; index < kept.Count; index++)
        {
            var (syntax, text) = kept[index];
            current = text;
            actorSyntax[index] = (syntax, text);
            foreach (var other in OtherNames(syntax))
            {
                var words = other.Split(' ');
                if (tables.Names.Add(SymbolKind.Actor, words, index) is { } taken && taken != index)
                {
                    Report(BindingErrors.Duplicate("the name", other, kept[taken].Text.Locate(kept[taken].Syntax.Span), At(syntax.Span)));
                }
            }
        }

        for (var index = 0; index < kept.Count; index++)
        {
            var (syntax, text) = kept[index];
            current = text;
            var kind = ActorKinds.First(k => k.Keyword == syntax.Keyword).Kind;
            tables.Actors.Add(new Actor(
                index,
                kind,
                syntax.Name.Text,
                syntax.Title,
                [.. OtherNames(syntax)],
                Indices(PartNames(syntax), FindActorIndex),
                IsConsensus(syntax, "decides by"),
                IsConsensus(syntax, "admits by"),
                ConsensusOf(syntax),
                At(syntax.Span)));
        }

        BreakCircles("part of", tables.Actors.Count, i => tables.Actors[i].PartOf, i => tables.Actors[i].Name, i => tables.Actors[i].Location,
            (i, parents) => tables.Actors[i] = tables.Actors[i] with { PartOf = parents });
    }

    /// <summary>The symbols that names stand for; names that stand for none are reported by <paramref name="find"/> and left out.</summary>
    private static ImmutableArray<int> Indices(IEnumerable<PhraseSyntax> names, Func<PhraseSyntax, int?> find)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (var name in names)
        {
            if (find(name) is { } index)
            {
                found.Add(index);
            }
        }

        return found.ToImmutable();
    }

    private static bool IsConsensus(DeclarationSyntax declaration, string slot) =>
        TextOf(declaration.Slot(slot))?.StartsWith("consensus", StringComparison.Ordinal) ?? false;

    /// <summary><c>decides by consensus of permanent members</c>: those whose agreement is needed where it is not everybody's.</summary>
    private int? ConsensusOf(DeclarationSyntax declaration) =>
        declaration.Slot("decides by")?.Value is PhraseValue { Phrase: { } phrase } && phrase.Tokens is [{ } word, { } of, ..] && word.Is("consensus") && of.Is("of")
            ? FindActorIndex(new PhraseSyntax(phrase.Tokens.RemoveRange(0, 2), phrase.Span))
            : null;

    private static IEnumerable<string> OtherNames(DeclarationSyntax declaration) =>
        declaration.SlotsNamed("also").Select(s => s.Value).OfType<PhraseValue>().Select(v => v.Phrase.Text).Where(t => t.Length > 0);

    private static IEnumerable<PhraseSyntax> PartNames(DeclarationSyntax declaration) =>
        declaration.SlotsNamed("part of").Select(s => s.Value).OfType<PartiesValue>().SelectMany(v => v.Parties.Parties).Select(p => p.Name);

    private int? FindActorIndex(PhraseSyntax name)
    {
        if (tables.Names.Find(SymbolKind.Actor, name.Tokens) is { } index)
        {
            return index;
        }

        if (!name.IsEmpty)
        {
            Report(BindingErrors.UnknownName("actor", name.Text, At(name.Span), null, Nearest.Find(name.Text, tables.Names.Names(SymbolKind.Actor)), $"state {name.Text}"));
        }

        return null;
    }

    private ImmutableArray<Membership> BindMemberships()
    {
        var memberships = ImmutableArray.CreateBuilder<Membership>();
        foreach (var (index, (syntax, text)) in actorSyntax.OrderBy(a => a.Key))
        {
            current = text;
            foreach (var slot in syntax.SlotsNamed("member").Where(IsActive))
            {
                if (slot.Value is not PartiesValue parties)
                {
                    continue;
                }

                var days = TailRange(slot);
                foreach (var member in parties.Parties.Parties.Where(p => p.Kind == PartyKind.Name))
                {
                    if (FindActorIndex(member.Name) is { } found && found != index)
                    {
                        memberships.Add(new Membership(index, found, days, Resting(State(found, slot), syntax)));
                    }
                }
            }
        }

        return memberships.ToImmutable();
    }

    /// <summary>The days of the tails <c>from</c> and <c>to</c>, both inclusive.</summary>
    private DayRange TailRange(SlotSyntax slot)
    {
        var first = slot.Tail("from")?.Value is WhenValue from ? Dates.First(from.When.First.Date) : Calendar.Beginning;
        var last = slot.Tail("to")?.Value is WhenValue to ? Dates.Last(to.When.Last?.Date ?? to.When.First.Date) : Calendar.Forever;
        if (last < first)
        {
            Report(BindingErrors.Backwards(Calendar.Text(first), Calendar.Text(last), At(slot.Span)));
            return DayRange.Always;
        }

        return new DayRange(first, last);
    }

    /// <summary>Drops the step that closes a circle of containment and reports every hop of it.</summary>
    private void BreakCircles(
        string relation,
        int count,
        Func<int, ImmutableArray<int>> parents,
        Func<int, string> name,
        Func<int, SourceLocation> location,
        Action<int, ImmutableArray<int>> replace)
    {
        // On a list and not on the call stack: a circle may have as many steps as there are names.
        var done = new bool[count];
        var onPath = new bool[count];
        var path = new List<(int Node, Queue<int> Left)>();
        for (var start = 0; start < count; start++)
        {
            Enter(start);
            while (path.Count > 0)
            {
                var (node, left) = path[^1];
                if (!left.TryDequeue(out var parent))
                {
                    (done[node], onPath[node]) = (true, false);
                    path.RemoveAt(path.Count - 1);
                }
                else if (onPath[parent])
                {
                    Report(BindingErrors.Circle(relation, Hops(path.Select(p => p.Node).SkipWhile(n => n != parent).Append(parent).Select(name).ToList()), location(node)));
                    replace(node, parents(node).Remove(parent));
                }
                else
                {
                    Enter(parent);
                }
            }
        }

        void Enter(int node)
        {
            if (!done[node])
            {
                onPath[node] = true;
                path.Add((node, new Queue<int>(parents(node))));
            }
        }
    }

    /// <summary>Every hop of a circle that a reader can follow; the ends of a longer one.</summary>
    private static IEnumerable<string> Hops(List<string> names) => names.Count <= 40
        ? names
        : [.. names.Take(20), $"… {names.Count - 40} more …", .. names.Skip(names.Count - 20)];
}
