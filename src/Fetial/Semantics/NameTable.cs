using System.Collections.Immutable;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>Declared names of several words, found in a token run longest first.</summary>
public sealed class NameTable
{
    /// <summary>By kind, then by first word.</summary>
    private readonly Dictionary<string, List<Entry>>[] entries = NewTables();

    /// <summary>Adds a name; returns the index that already holds it, or null.</summary>
    public int? Add(SymbolKind kind, IReadOnlyList<string> words, int index)
    {
        if (words.Count == 0)
        {
            return null;
        }

        var table = entries[(int)kind];
        if (!table.TryGetValue(words[0], out var list))
        {
            table[words[0]] = list = [];
        }

        foreach (var entry in list)
        {
            if (AreEqual(entry.Words, words))
            {
                return entry.Match.Index;
            }
        }

        var position = list.FindIndex(e => e.Words.Length < words.Count);
        list.Insert(position < 0 ? list.Count : position, new Entry([.. words], new NameMatch(index, words.Count)));
        return null;
    }

    /// <summary>The symbols of a kind whose names stand at <paramref name="start"/>, longest first.</summary>
    public IReadOnlyList<NameMatch> Matches(SymbolKind kind, ImmutableArray<Token> tokens, int start)
    {
        if (start >= tokens.Length || !entries[(int)kind].TryGetValue(tokens[start].Text, out var list))
        {
            return Array.Empty<NameMatch>();
        }

        List<NameMatch>? found = null;
        foreach (var entry in list)
        {
            if (Fits(entry.Words, tokens, start))
            {
                found ??= [];
                found.Add(entry.Match);
            }
        }

        return found is null ? Array.Empty<NameMatch>() : found;
    }

    /// <summary>The symbol whose name is exactly these tokens, or null.</summary>
    public int? Find(SymbolKind kind, ImmutableArray<Token> tokens)
    {
        foreach (var (index, length) in Matches(kind, tokens, 0))
        {
            if (length == tokens.Length)
            {
                return index;
            }
        }

        return null;
    }

    public IEnumerable<string> Names(SymbolKind kind) =>
        entries[(int)kind].SelectMany(e => e.Value).Select(e => string.Join(' ', e.Words));

    private static Dictionary<string, List<Entry>>[] NewTables()
    {
        var tables = new Dictionary<string, List<Entry>>[Enum.GetValues<SymbolKind>().Length];
        for (var kind = 0; kind < tables.Length; kind++)
        {
            tables[kind] = new(StringComparer.Ordinal);
        }

        return tables;
    }

    private static bool AreEqual(ImmutableArray<string> first, IReadOnlyList<string> second)
    {
        if (first.Length != second.Count)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (first[i] != second[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(ImmutableArray<string> words, ImmutableArray<Token> tokens, int start)
    {
        if (start + words.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[start + i].Text != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Entry(ImmutableArray<string> Words, NameMatch Match);
}
