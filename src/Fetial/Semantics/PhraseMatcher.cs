using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>
/// Matches token runs against verb and status patterns. Names are taken longest first; all complete readings are collected, and the most
/// specific one (most words of its own) is chosen by the caller. Nested sentences (EVENT) are bounded in depth.
/// </summary>
public sealed partial class PhraseMatcher(SymbolTables tables)
{
    private const int DeepestEvent = 4;

    /// <summary>How far the best failed attempt of the last call got.</summary>
    public MatchFailure? Failure { get; private set; }

    /// <summary>All readings of an act in its base form ("supply grain to Atlantia"), without a subject.</summary>
    public IReadOnlyList<Act> ReadAct(ImmutableArray<Token> tokens)
    {
        Failure = null;
        return [.. VerbReadings(tokens, 0, subject: null, baseForm: true, DeepestEvent)];
    }

    /// <summary>All readings of a sentence in the third person ("Borduria supplies grain to Atlantia").</summary>
    public IReadOnlyList<Act> ReadSentence(ImmutableArray<Token> tokens)
    {
        Failure = null;
        return [.. Sentences(tokens, 0, DeepestEvent)];
    }

    /// <summary>All readings of a verb phrase in the third person without its subject, as after "every of …".</summary>
    public IReadOnlyList<Act> ReadVerbPhrase(ImmutableArray<Token> tokens)
    {
        Failure = null;
        return [.. VerbReadings(tokens, 0, subject: null, baseForm: false, DeepestEvent)];
    }

    /// <summary>All readings of a status phrase.</summary>
    public IReadOnlyList<StatusPhrase> ReadStatus(ImmutableArray<Token> tokens)
    {
        Failure = null;

        // Patterns that begin with another word cannot match; they are tried only to tell how far a phrase that nothing matches got.
        var readings = ReadStatus(tokens, p => p.Parts[0].Role is not null || (!tokens.IsEmpty && p.Parts[0].Word == tokens[0].Text));
        return readings.Count > 0 ? readings : ReadStatus(tokens, static _ => true);
    }

    private List<StatusPhrase> ReadStatus(ImmutableArray<Token> tokens, Func<CompiledPattern, bool> counts)
    {
        var readings = new List<StatusPhrase>();
        foreach (var pattern in tables.StatusPatterns)
        {
            if (counts(pattern))
            {
                foreach (var roles in Match(pattern, 0, tokens, 0, [], DeepestEvent))
                {
                    readings.Add(new StatusPhrase(pattern.Symbol, tables.Statuses[pattern.Symbol].Name, roles));
                }
            }
        }

        return readings;
    }

    private IEnumerable<Act> Sentences(ImmutableArray<Token> tokens, int start, int depth)
    {
        foreach (var (actors, next) in ActorLists(tokens, start))
        {
            foreach (var act in VerbReadings(tokens, next, actors, baseForm: false, depth))
            {
                yield return act;
            }
        }
    }

    private IEnumerable<Act> VerbReadings(ImmutableArray<Token> tokens, int start, ActorSet? subject, bool baseForm, int depth)
    {
        if (start >= tokens.Length || !tables.VerbsByFirstWord.TryGetValue(tokens[start].Text, out var candidates))
        {
            yield break;
        }

        foreach (var pattern in candidates)
        {
            // "must supplies" is wrong; "Germany, France supply" is not, so a sentence takes both forms.
            if (baseForm && tokens[start].Text != pattern.BaseForm)
            {
                continue;
            }

            foreach (var roles in Match(pattern, 1, tokens, start + 1, [], depth))
            {
                yield return new Act(tables.Verbs[pattern.Symbol], subject, roles, pattern.PatternIndex);
            }
        }
    }

    private IEnumerable<ImmutableArray<KeyValuePair<RoleKey, Filler>>> Match(
        CompiledPattern pattern,
        int part,
        ImmutableArray<Token> tokens,
        int position,
        ImmutableArray<KeyValuePair<RoleKey, Filler>> roles,
        int depth)
    {
        if (part == pattern.Parts.Length)
        {
            if (position == tokens.Length)
            {
                yield return roles;
            }
            else
            {
                NoteFailure(position, pattern, null, part);
            }

            yield break;
        }

        var expected = pattern.Parts[part];
        if (expected.Role is not { } key)
        {
            if (position < tokens.Length && tokens[position].Text == expected.Word)
            {
                foreach (var match in Match(pattern, part + 1, tokens, position + 1, roles, depth))
                {
                    yield return match;
                }
            }
            else
            {
                NoteFailure(position, pattern, expected, part);
            }

            yield break;
        }

        var any = false;
        foreach (var (filler, next) in Fillers(key, tokens, position, depth))
        {
            any = true;
            foreach (var match in Match(pattern, part + 1, tokens, next, roles.Add(new(key, filler)), depth))
            {
                yield return match;
            }
        }

        if (!any)
        {
            NoteFailure(position, pattern, expected, part);
        }
    }

    private void NoteFailure(int position, CompiledPattern pattern, PatternPart? expected, int part)
    {
        if (Failure is null || position > Failure.Position || (position == Failure.Position && expected?.Role is not null && Failure.Expected?.Role is null))
        {
            Failure = new MatchFailure(position, pattern, expected, part);
        }
    }
}
