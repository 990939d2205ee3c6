using System.Collections.Immutable;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>Declared names of several words, found in a token run longest first.</summary>
public sealed class NameTable
{
    /// <summary>By kind, one tree each: a step for every word.</summary>
    private readonly Node[] roots = NewRoots();

    /// <summary>Names in the order in which their first words were met, and among those of one first word longest first.</summary>
    private readonly Dictionary<string, List<(int Length, string Name)>>[] names = NewLists();

    /// <summary>Adds a name; returns the index that already holds it, or null.</summary>
    public int? Add(SymbolKind kind, IReadOnlyList<string> words, int index)
    {
        if (words.Count == 0)
        {
            return null;
        }

        var node = roots[(int)kind];
        foreach (var word in words)
        {
            node = node.Step(word);
        }

        if (node.Match is { } existing)
        {
            return existing.Index;
        }

        node.Match = new NameMatch(index, words.Count);
        var lists = names[(int)kind];
        if (!lists.TryGetValue(words[0], out var list))
        {
            lists[words[0]] = list = [];
        }

        list.Add((words.Count, string.Join(' ', words)));
        return null;
    }

    /// <summary>The symbols of a kind whose names stand at <paramref name="start"/>, longest first.</summary>
    public IReadOnlyList<NameMatch> Matches(SymbolKind kind, ImmutableArray<Token> tokens, int start)
    {
        List<NameMatch>? found = null;
        var node = roots[(int)kind];
        for (var i = start; i < tokens.Length && node.Next is { } next && next.TryGetValue(tokens[i].Text, out var step); i++)
        {
            node = step;
            if (node.Match is { } match)
            {
                found ??= new List<NameMatch>(1);
                found.Insert(0, match);
            }
        }

        return found is null ? Array.Empty<NameMatch>() : found;
    }

    /// <summary>The symbol whose name is exactly these tokens, or null.</summary>
    public int? Find(SymbolKind kind, ImmutableArray<Token> tokens)
    {
        var node = roots[(int)kind];
        foreach (var token in tokens)
        {
            if (node.Next is null || !node.Next.TryGetValue(token.Text, out var step))
            {
                return null;
            }

            node = step;
        }

        return node.Match?.Index;
    }

    public IEnumerable<string> Names(SymbolKind kind) =>
        names[(int)kind].SelectMany(list => list.Value.OrderByDescending(n => n.Length)).Select(n => n.Name);

    private static Node[] NewRoots() => [.. Enum.GetValues<SymbolKind>().Select(_ => new Node())];

    private static Dictionary<string, List<(int Length, string Name)>>[] NewLists() =>
        [.. Enum.GetValues<SymbolKind>().Select(_ => new Dictionary<string, List<(int Length, string Name)>>(StringComparer.Ordinal))];

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; private set; }

        public NameMatch? Match { get; set; }

        public Node Step(string word)
        {
            Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!Next.TryGetValue(word, out var step))
            {
                Next[word] = step = new Node();
            }

            return step;
        }
    }
}
