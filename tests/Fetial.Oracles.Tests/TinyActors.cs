using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>Actors as a text names them, with those who are meant.</summary>
internal sealed record TinyActors(string Text, ImmutableArray<string> Members)
{
    public static TinyActors One(string name) => new(name, [name]);

    public static TinyActors List(IEnumerable<string> names)
    {
        ImmutableArray<string> members = [.. names];
        return new(string.Join(", ", members), members);
    }

    public bool IsOne => Members.Length == 1;
}
