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
