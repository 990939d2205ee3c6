using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class PhraseMatcher
{
    private static ActorKind? KindOf(string word) => word switch
    {
        "state" => ActorKind.State,
        "organisation" => ActorKind.Organisation,
        "alliance" => ActorKind.Alliance,
        "group" => ActorKind.Group,
        "coalition" => ActorKind.Coalition,
        "body" => ActorKind.Body,
        "faction" => ActorKind.Faction,
        _ => null,
    };

    /// <summary>
    /// Lists of actors that begin at <paramref name="start"/>: names between commas, and the fixed forms. A list goes on after a comma where it can;
    /// the readings of its terms are tried on a list of our own and not on the call stack, because a line may name thousands.
    /// </summary>
    private IEnumerable<(ActorSet Actors, int Next)> ActorLists(ImmutableArray<Token> tokens, int start)
    {
        var open = new List<(IEnumerator<(ActorTerm Term, int Next)> Terms, bool GoesOn)> { (ActorTerms(tokens, start).GetEnumerator(), false) };
        while (open.Count > 0)
        {
            var last = open.Count - 1;
            if (open[last].Terms.MoveNext())
            {
                open[last] = (open[last].Terms, false);
                var next = open[last].Terms.Current.Next;
                if (next < tokens.Length && tokens[next].Kind == TokenKind.Comma)
                {
                    open.Add((ActorTerms(tokens, next + 1).GetEnumerator(), false));
                    continue;
                }

                yield return (ListOf(open), next);
            }
            else
            {
                open[last].Terms.Dispose();
                open.RemoveAt(last--);
                if (last >= 0 && !open[last].GoesOn)
                {
                    yield return (ListOf(open), open[last].Terms.Current.Next);
                }
            }

            if (last > 0)
            {
                open[last - 1] = (open[last - 1].Terms, true);
            }
        }
    }

    private static ActorSet ListOf(List<(IEnumerator<(ActorTerm Term, int Next)> Terms, bool GoesOn)> open) =>
        new(BearingMode.EachOf, null, [.. open.Select(o => o.Terms.Current.Term)]);

    private IEnumerable<(ActorTerm Term, int Next)> ActorTerms(ImmutableArray<Token> tokens, int start)
    {
        if (start >= tokens.Length)
        {
            yield break;
        }

        if (MayBeFixed(tokens[start].Text))
        {
            foreach (var form in FixedForms(tokens, start))
            {
                yield return form;
            }
        }

        foreach (var (index, length) in tables.Names.Matches(SymbolKind.Actor, tokens, start))
        {
            yield return (new ActorTerm(PartyKind.Name, tables.Actors[index], null, [], null, null, null), start + length);
        }
    }

    /// <summary>Whether a fixed form, or a role word, begins with this word.</summary>
    private static bool MayBeFixed(string word) =>
        word is "every" or "any" or "either" or "each" or "the" or "other" or "undefined" || PatternReader.RoleOf(word) is not null;

    private IEnumerable<(ActorTerm Term, int Next)> FixedForms(ImmutableArray<Token> tokens, int start)
    {
        var term = new ActorTerm(PartyKind.Name, null, null, [], null, null, null);
        if (PatternReader.RoleOf(tokens[start]) is { } role)
        {
            var second = tokens.Take(start).Count(t => t.Text == tokens[start].Text);
            yield return (term with { Role = new RoleKey(role, Math.Min(second, 1)) }, start + 1);
        }

        foreach (var every in new[] { "every", "any" })
        {
            if (Words(tokens, start, every, "member", "of"))
            {
                foreach (var (index, length) in tables.Names.Matches(SymbolKind.Actor, tokens, start + 3))
                {
                    yield return (term with { Form = PartyKind.EveryMemberOf, Actor = tables.Actors[index], AnyMember = every == "any" }, start + 3 + length);
                }
            }
            else if (Words(tokens, start, every) && start + 1 < tokens.Length && KindOf(tokens[start + 1].Text) is { } kind)
            {
                foreach (var any in Exceptions(term with { Form = PartyKind.Any, Kind = kind }, tokens, start + 2))
                {
                    yield return any;
                }
            }
        }

        if (Words(tokens, start, "every", "party"))
        {
            yield return (term with { Form = PartyKind.EveryParty }, start + 2);
        }
        else if (Words(tokens, start, "either", "party"))
        {
            yield return (term with { Form = PartyKind.EitherParty }, start + 2);
        }
        else if (Words(tokens, start, "each", "other"))
        {
            yield return (term with { Form = PartyKind.EachOther }, start + 2);
        }
        else if (Words(tokens, start, "the", "other", "parties"))
        {
            yield return (term with { Form = PartyKind.Other }, start + 3);
        }
        else if (Words(tokens, start, "other"))
        {
            yield return (term with { Form = PartyKind.Other }, start + 1);
        }
        else if (Words(tokens, start, "undefined") && start + 1 < tokens.Length && tokens[start + 1].Kind == TokenKind.String)
        {
            yield return (term with { Form = PartyKind.Undefined, Undefined = tokens[start + 1].Value }, start + 2);
        }
    }

    /// <summary>"any state except Borduria, Syldavia" and, in relations of a verb, "any state except ACTOR".</summary>
    private IEnumerable<(ActorTerm Term, int Next)> Exceptions(ActorTerm term, ImmutableArray<Token> tokens, int position)
    {
        if (Words(tokens, position, "except") && position + 1 < tokens.Length)
        {
            if (PatternReader.RoleOf(tokens[position + 1]) is { } role)
            {
                yield return (term with { ExceptRole = new RoleKey(role, 0) }, position + 2);
                yield break;
            }

            // "except any state except …" says nothing, and would nest as deep as the line is long.
            foreach (var (list, next) in Words(tokens, position + 1, "any") || Words(tokens, position + 1, "every") ? [] : ActorLists(tokens, position + 1))
            {
                if (list.Terms.All(t => t.Actor is not null && t.Form == PartyKind.Name))
                {
                    yield return (term with { Except = [.. list.Terms.Select(t => t.Actor).OfType<Actor>()] }, next);
                }
            }
        }

        yield return (term, position);
    }
}
