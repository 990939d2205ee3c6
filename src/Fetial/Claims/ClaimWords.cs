using System.Collections.Immutable;

namespace Fetial.Claims;

/// <summary>The words for verdicts, in output and, with hyphens, in JSON.</summary>
public static class ClaimWords
{
    public static string Of(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => "holds",
        ClaimVerdict.Fails => "fails",
        ClaimVerdict.HoldsIf => "holds if",
        ClaimVerdict.Contested => "contested",
        ClaimVerdict.Undetermined => "undetermined",
        ClaimVerdict.NotDecidable => "not decidable here",
        _ => "nothing decides it yet",
    };

    /// <summary>What decided a verdict, for a list.</summary>
    internal static string Short(ClaimVerdict verdict, ClaimVerdict byTests, ImmutableArray<TestResult> results, ImmutableArray<ClaimOpponent> strong)
    {
        string First(params ReadOnlySpan<ClaimVerdict> wanted)
        {
            var texts = new List<string>();
            foreach (var result in results)
            {
                if (wanted.Contains(result.Verdict))
                {
                    texts.Add(result.Test.Text);
                }
            }

            return texts.Count == 0 ? "" : texts.Count == 1 ? texts[0] : $"{texts[0]}, and {texts.Count - 1} more";
        }

        var reasons = string.Join("; ", results.Where(r => r.Verdict == ClaimVerdict.NotDecidable).Select(r => r.Why));
        return verdict switch
        {
            ClaimVerdict.Contested when byTests != ClaimVerdict.Contested => $"{string.Join(", ", strong.Select(s => s.Claim.Id))}, whose tests hold, attack{(strong.Length == 1 ? "s" : "")} it; its own: {Of(byTests)}",
            ClaimVerdict.Contested => $"sources differ: {First(ClaimVerdict.Contested)}",
            ClaimVerdict.HoldsIf => string.Join("; ", results.Where(r => r.Verdict == ClaimVerdict.HoldsIf).Select(r => r.Why)),
            ClaimVerdict.Undetermined => First(ClaimVerdict.Undetermined, ClaimVerdict.NotDecided),
            ClaimVerdict.NotDecidable => reasons,
            ClaimVerdict.NotDecided => results.IsEmpty ? "no test is stated that could be read" : string.Join("; ", results.Select(r => r.Why).Distinct()),
            _ => First(verdict) + (reasons.Length > 0 ? "; the rest is not decidable here" : ""),
        };
    }

    /// <summary>Beside the word, so that nothing is told by colour alone.</summary>
    public static string Symbol(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Holds => "✔",
        ClaimVerdict.Fails => "✖",
        ClaimVerdict.HoldsIf => "◐",
        ClaimVerdict.Contested => "⇄",
        ClaimVerdict.Undetermined => "?",
        ClaimVerdict.NotDecidable => "–",
        _ => "·",
    };
}
