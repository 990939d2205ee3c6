using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class PhraseMatcher
{
    private IEnumerable<(Filler Filler, int Next)> Fillers(RoleKey key, ImmutableArray<Token> tokens, int start, int depth)
    {
        if (start >= tokens.Length)
        {
            yield break;
        }

        // In relations of a verb the role words stand for whatever fills them.
        if (PatternReader.RoleOf(tokens[start]) is { } role && key.Role is not (Role.Actor or Role.Organisation))
        {
            yield return (new RoleFiller(new RoleKey(role, 0)), start + 1);
            yield break;
        }

        var fillers = key.Role switch
        {
            Role.Actor or Role.Organisation => ActorLists(tokens, start).Select(a => ((Filler)new ActorsFiller(a.Actors), a.Next)),
            Role.Thing => ThingFillers(tokens, start),
            Role.Place => PlaceFillers(tokens, start).Select(p => ((Filler)new PlaceFiller(p.Place), p.Next)),
            Role.Number => NumberFillers(tokens, start),
            Role.Text => TextFillers(tokens, start),
            Role.Event => EventFillers(tokens, start, depth),
            _ => [],
        };
        foreach (var filler in fillers)
        {
            yield return filler;
        }
    }

    private static IEnumerable<(Filler, int)> NumberFillers(ImmutableArray<Token> tokens, int start)
    {
        if (tokens[start].Kind == TokenKind.Number && Numbers.TryParse(tokens[start].Text, out var number))
        {
            yield return (new NumberFiller(number), start + 1);
        }
    }

    private IEnumerable<(Filler, int)> TextFillers(ImmutableArray<Token> tokens, int start)
    {
        if (tables.TextIds.Contains(tokens[start].Text))
        {
            yield return (new TextFiller(tokens[start].Text), start + 1);
        }
    }

    private IEnumerable<(Filler, int)> EventFillers(ImmutableArray<Token> tokens, int start, int depth)
    {
        if (depth == 0)
        {
            yield break;
        }

        foreach (var act in Sentences(tokens, start, depth - 1))
        {
            yield return (new EventFiller(act), tokens.Length);
        }
    }

    /// <summary>A thing, an amount of a thing, or bare money.</summary>
    private IEnumerable<(Filler, int)> ThingFillers(ImmutableArray<Token> tokens, int start)
    {
        foreach (var (index, length) in tables.Names.Matches(SymbolKind.Thing, tokens, start))
        {
            yield return (new ThingFiller(tables.Things[index], null), start + length);
        }

        foreach (var (amount, next) in Amounts(tokens, start))
        {
            var afterOf = next < tokens.Length && tokens[next].Is("of") ? next + 1 : next;
            foreach (var (index, length) in tables.Names.Matches(SymbolKind.Thing, tokens, afterOf))
            {
                yield return (new ThingFiller(tables.Things[index], amount), afterOf + length);
            }

            if (amount.Currency is not null || afterOf != next || amount.Unit.Length > 0)
            {
                yield return (new ThingFiller(null, amount), next);
            }
        }
    }

    private IEnumerable<(Amount Amount, int Next)> Amounts(ImmutableArray<Token> tokens, int start)
    {
        var position = start;
        var qualifier = AmountQualifier.Exact;
        if (Words(tokens, position, "at", "least"))
        {
            (qualifier, position) = (AmountQualifier.AtLeast, position + 2);
        }
        else if (Words(tokens, position, "at", "most"))
        {
            (qualifier, position) = (AmountQualifier.AtMost, position + 2);
        }
        else if (Words(tokens, position, "about"))
        {
            (qualifier, position) = (AmountQualifier.About, position + 1);
        }

        var currency = position < tokens.Length && Numbers.IsCurrency(tokens[position]) ? tokens[position].Text : null;
        position += currency is null ? 0 : 1;
        if (position >= tokens.Length || tokens[position].Kind != TokenKind.Number || !Numbers.TryParse(tokens[position].Text, out var number))
        {
            yield break;
        }

        position++;
        if (currency is not null && position < tokens.Length && Numbers.Scale(tokens[position].Text) is { } scale)
        {
            if (Math.Abs(number) > decimal.MaxValue / scale)
            {
                yield break;
            }

            (number, position) = (number * scale, position + 1);
        }

        var plain = new Amount(qualifier, number, null, currency, false, "", null, AmountAbsence.None);
        if (currency is null)
        {
            foreach (var (index, length) in tables.Names.Matches(SymbolKind.Unit, tokens, position))
            {
                yield return (plain with { Unit = tables.Units[index] }, position + length);
            }
        }

        yield return (plain, position);
    }

    private static bool Words(ImmutableArray<Token> tokens, int start, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (start + i >= tokens.Length || !tokens[start + i].Is(words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
