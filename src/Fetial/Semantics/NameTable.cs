using System.Collections.Immutable;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>Declared names of several words, found in a token run longest first.</summary>
public sealed class NameTable
{
    private readonly Dictionary<(SymbolKind Kind, string First), List<Entry>> entries = [];

    /// <summary>Adds a name; returns the index that already holds it, or null.</summary>
    public int? Add(SymbolKind kind, IReadOnlyList<string> words, int index)
    {
        if (words.Count == 0)
        {
            return null;
        }

        var key = (kind, words[0]);
        if (!entries.TryGetValue(key, out var list))
        {
            entries[key] = list = [];
        }

        foreach (var entry in list)
        {
            if (entry.Words.SequenceEqual(words))
            {
                return entry.Index;
            }
        }

        var position = list.FindIndex(e => e.Words.Length < words.Count);
        list.Insert(position < 0 ? list.Count : position, new Entry([.. words], index));
        return null;
    }

    /// <summary>The symbols of a kind whose names stand at <paramref name="start"/>, longest first.</summary>
    public IEnumerable<(int Index, int Length)> Matches(SymbolKind kind, ImmutableArray<Token> tokens, int start)
    {
        if (start >= tokens.Length || !entries.TryGetValue((kind, tokens[start].Text), out var list))
        {
            yield break;
        }

        foreach (var entry in list)
        {
            if (Fits(entry.Words, tokens, start))
            {
                yield return (entry.Index, entry.Words.Length);
            }
        }
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
        entries.Where(e => e.Key.Kind == kind).SelectMany(e => e.Value).Select(e => string.Join(' ', e.Words));

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

    private sealed record Entry(ImmutableArray<string> Words, int Index);
}
