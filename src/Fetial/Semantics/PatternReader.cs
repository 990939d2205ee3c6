using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>Reads "supply THING to ACTOR" into words and roles.</summary>
public static class PatternReader
{
    public static Pattern Read(PhraseSyntax phrase)
    {
        var counts = new int[Enum.GetValues<Role>().Length];
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        foreach (var token in phrase.Tokens)
        {
            if (RoleOf(token) is { } role)
            {
                parts.Add(new PatternPart("", new RoleKey(role, counts[(int)role]++)));
            }
            else
            {
                parts.Add(new PatternPart(token.Text, null));
            }
        }

        return new Pattern(parts.ToImmutable());
    }

    public static Role? RoleOf(Token token) => RoleOf(token.Text);

    public static Role? RoleOf(string word) => word switch
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
