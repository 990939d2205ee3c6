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

    public Act? Act(ImmutableArray<Token> words) => acts.GetValueOrDefault(words);

    public Act? Sentence(ImmutableArray<Token> words) => sentences.GetValueOrDefault(words);

    public void KeepAct(ImmutableArray<Token> words, Act act) => acts[words] = act;

    public void KeepSentence(ImmutableArray<Token> words, Act act) => sentences[words] = act;

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
