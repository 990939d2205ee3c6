using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>How promises bind, on whom a level depends and why a clause falls short, in words.</summary>
public static class CoverageWords
{
    public static string How(IEnumerable<Bindingness> ways) =>
        string.Join("; ", ways.Select(w => How(w)));

    public static string How(Bindingness way) =>
        $"{(way.Word == Word.IntendsTo ? "intends to" : way.Word == Word.HasPowerTo ? "has power to" : way.Word.ToString().ToLowerInvariant())} · {ClauseText.ForceText(way.Force)} · {(way.Standing == Situations.Standing.Provisional ? "provisional" : "in force")}";

    public static string Kind(GrantKind kind) => kind switch
    {
        GrantKind.Firm => "firm",
        GrantKind.IfOthersConsent => "if others consent",
        GrantKind.AtDiscretion => "choice",
        GrantKind.PlaceOpen => "place open",
        _ => "open",
    };

    /// <summary>One line for reasons that differ only in the words of each text.</summary>
    public static string Reason(Shortfall shortfall) => shortfall.Reason switch
    {
        ShortfallReason.LeftOpen => "the text leaves open when",
        ShortfallReason.OnlyIntends => "only may, or intends to",
        ShortfallReason.NoLevel => "acts without a step on the ladder",
        _ => shortfall.Why,
    };

    /// <summary>Which promises count, as said beside the wanted level.</summary>
    public static string Counted(Counting counting) => counting switch
    {
        Counting.Firm => "firmly",
        Counting.Consent => "at least if others consent",
        _ => "by a duty, its means chosen or not",
    };
}
