using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>Reads "supply THING to ACTOR" into words and roles.</summary>
public static class PatternReader
{
    public static Pattern Read(PhraseSyntax phrase)
    {
        var counts = new Dictionary<Role, int>();
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        foreach (var token in phrase.Tokens)
        {
            if (RoleOf(token) is { } role)
            {
                counts.TryGetValue(role, out var ordinal);
                counts[role] = ordinal + 1;
                parts.Add(new PatternPart("", new RoleKey(role, ordinal)));
            }
            else
            {
                parts.Add(new PatternPart(token.Text, null));
            }
        }

        return new Pattern(parts.ToImmutable());
    }

    public static Role? RoleOf(Token token) => token.Text switch
    {
        "SUBJECT" => Role.Subject,
        "ACTOR" => Role.Actor,
        "THING" => Role.Thing,
        "PLACE" => Role.Place,
        "ORGANISATION" => Role.Organisation,
        "NUMBER" => Role.Number,
        "EVENT" => Role.Event,
        "TEXT" => Role.Text,
        _ => null,
    };
}
