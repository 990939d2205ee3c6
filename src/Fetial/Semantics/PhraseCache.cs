using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>
/// What a run of words was read as, so that words that stand in many clauses are matched once. Kept are readings alone; what cannot be read is read anew,
/// because the failure is told with its place.
/// </summary>
internal sealed class PhraseCache
{
    private readonly Dictionary<ImmutableArray<Token>, Act> acts = new(new SameWords());
    private readonly Dictionary<ImmutableArray<Token>, Act> sentences = new(new SameWords());

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> conditions = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> consents = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public Act? Act(ImmutableArray<Token> words) => acts.GetValueOrDefault(words);

    public Act? Sentence(ImmutableArray<Token> words) => sentences.GetValueOrDefault(words);

    public void KeepAct(ImmutableArray<Token> words, Act act) => acts[words] = act;

    public void KeepSentence(ImmutableArray<Token> words, Act act) => sentences[words] = act;

    /// <summary>The number of the condition, or of the list of consents, that is written so.</summary>
    public int? Condition(ReadOnlySpan<char> written, bool isConsent) => (isConsent ? consents : conditions).TryGetValue(written, out var number) ? number : null;

    public void KeepCondition(ReadOnlySpan<char> written, bool isConsent, int number)
    {
        var known = isConsent ? consents : conditions;
        known[written] = number;
    }

    /// <summary>Words are the same by kind and text; where they stand does not matter.</summary>
    private sealed class SameWords : IEqualityComparer<ImmutableArray<Token>>
    {
        public bool Equals(ImmutableArray<Token> x, ImmutableArray<Token> y)
        {
            if (x.Length != y.Length)
            {
                return false;
            }

            for (var i = 0; i < x.Length; i++)
            {
                if (x[i].Kind != y[i].Kind || !string.Equals(x[i].Text, y[i].Text, StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(ImmutableArray<Token> obj)
        {
            var hash = obj.Length;
            foreach (var token in obj)
            {
                hash = (hash * 31) + string.GetHashCode(token.Text, StringComparison.Ordinal);
            }

            return hash;
        }
    }
}
