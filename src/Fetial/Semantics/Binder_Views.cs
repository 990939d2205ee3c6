using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private ImmutableArray<Viewpoint> BindViewpoints()
    {
        var viewpoints = ImmutableArray.CreateBuilder<Viewpoint>();
        foreach (var declaration in Declared("viewpoint"))
        {
            var ranks = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
            var rank = ImmutableArray.CreateBuilder<string>();
            foreach (var token in declaration.SlotsNamed("trusts").Select(s => s.Value).OfType<PhraseValue>().SelectMany(v => v.Phrase.Tokens))
            {
                if (token.Is("over"))
                {
                    ranks.Add(rank.ToImmutable());
                    rank.Clear();
                }
                else if (token.Kind == TokenKind.Word && FindSource(token) is { } source)
                {
                    rank.Add(source.Id);
                }
            }

            ranks.Add(rank.ToImmutable());
            viewpoints.Add(new Viewpoint(declaration.Name.Text, declaration.Title, [.. ranks.Where(r => !r.IsEmpty)]));
        }

        return viewpoints.ToImmutable();
    }

    private ImmutableArray<Coalition> BindCoalitions()
    {
        var coalitions = ImmutableArray.CreateBuilder<Coalition>();
        foreach (var (index, (syntax, text)) in actorSyntax.OrderBy(a => a.Key).Where(a => a.Value.Syntax.Keyword == "coalition"))
        {
            current = text;
            var coalition = BindCoalition(syntax, tables.Actors[index]);
            coalitions.Add(coalition with { Contests = ContestsOf(syntax, reading => BindCoalition(reading, coalition.Actor)) });
        }

        return coalitions.ToImmutable();
    }

    private Coalition BindCoalition(DeclarationSyntax syntax, Actor actor) => new(
        actor,
        [.. Active(syntax, "lead").Where(s => s.Value is PartiesValue).Select(s => State(BindParties(((PartiesValue)s.Value).Parties), s))],
        Texts(syntax, "capability"),
        [.. Active(syntax, "needs").Where(s => s.Value is AmountValue).Select(s => State(BindAmount(((AmountValue)s.Value).Amount), s))],
        Texts(syntax, "pledged"),
        DayIn(syntax, "since", last: false),
        SourcesOf(syntax),
        []);

    private Stated<int>? DayIn(DeclarationSyntax declaration, string name, bool last) =>
        Active(declaration, name).FirstOrDefault(s => s.Value is WhenValue) is { Value: WhenValue when } slot
            ? State(last ? DaysOf(when.When).Last : DaysOf(when.When).First, slot)
            : null;

    private ImmutableArray<Stated<string>> Texts(DeclarationSyntax declaration, string slot) =>
        [.. Active(declaration, slot).Where(s => TextOf(s) is not null).Select(s => State(TextOf(s) ?? "", s))];

    private ImmutableArray<Claim> BindClaims(StrategyBook book)
    {
        var claims = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var declaration in Declared("claim"))
        {
            var claim = new Claim(
                declaration.Name.Text,
                declaration.Title,
                declaration.Slot("made by")?.Value is PartiesValue made ? string.Join(", ", made.Parties.Parties.Select(p => p.Name.Text)) : null,
                IdsOf(declaration, "rests on"),
                [.. declaration.SlotsNamed("tested by").Select(slot => BindTest(slot, book)).OfType<ClaimTest>()],
                IdsOf(declaration, "attacks"),
                IdsOf(declaration, "attacked by"),
                At(declaration.Span))
            {
                Gist = TextOf(declaration.Slot("gist")),
                Notes = [.. declaration.SlotsNamed("note").Select(TextOf).OfType<string>()],
                Sources = SourcesOf(declaration),
            };
            if (!claims.TryAdd(claim.Id, claim))
            {
                Report(BindingErrors.Duplicate("claim", claim.Id, claims[claim.Id].Location, claim.Location));
            }
        }

        foreach (var declaration in Declared("claim"))
        {
            foreach (var id in declaration.Slots.Where(s => s.Name is "attacks" or "attacked by").Select(s => s.Value).OfType<IdsValue>().SelectMany(v => v.Ids))
            {
                if (!claims.ContainsKey(id.Text))
                {
                    Report(BindingErrors.UnknownId("claim", id.Text, At(id.Span), Nearest.Find(id.Text, claims.Keys)));
                }
            }

            CheckIds(declaration, "rests on");
        }

        return [.. claims.Values];
    }

    private ImmutableArray<Acceptance> BindAcceptances() =>
        [.. Declared("accept").Select(d => new Acceptance(d.Name.Text, TextOf(d.Slot("because")), At(d.Span)))];

    private ImmutableArray<KeptDeclaration> BindKept()
    {
        var bound = ActorKinds.Select(k => k.Keyword)
            .Concat(["territory", "border", "thing", "unit", "status", "verb", "ladder", "researched", "source", "viewpoint", "scenario", "instrument", "article", "claim", "expect", "accept", "rate", "uses"])
            .ToHashSet(StringComparer.Ordinal);
        return [.. declarations.Where(d => !bound.Contains(d.Key)).SelectMany(d => d.Value).OrderBy(d => d.Order).Select(d => new KeptDeclaration(d.Syntax, d.Text.Locate(d.Syntax.Span)))];
    }
}
