using System.Globalization;
using Fetial.Syntax;

namespace Fetial.Model;

/// <summary>An amount: money, a count of things, a share of a series, or the statement that there is none. Unknown is never zero.</summary>
public sealed record Amount(
    AmountQualifier Qualifier,
    decimal? Number,
    decimal? Upper,
    string? Currency,
    bool Percent,
    string Unit,
    string? Per,
    AmountAbsence Absence)
{
    /// <summary>The kind of amount, for tables: money, count, share, none stated, unknown.</summary>
    public string Kind => Absence switch
    {
        AmountAbsence.NoneStated => "none stated",
        AmountAbsence.Unknown => "unknown",
        _ => (Percent ? "share" : Currency is not null ? "money" : "count") + (Per is null ? "" : $" per {Per}"),
    };

    public override string ToString()
    {
        if (Absence != AmountAbsence.None)
        {
            return Absence == AmountAbsence.Unknown ? "an unknown amount" : "no stated amount";
        }

        var figure = Currency is not null ? Money(Number ?? 0) : Figure(Number ?? 0);
        var upper = Upper is { } u ? " to " + Figure(u) : "";
        var word = Qualifier switch
        {
            AmountQualifier.About => "about ",
            AmountQualifier.AtLeast => "at least ",
            AmountQualifier.AtMost => "at most ",
            _ => "",
        };
        return word + figure + upper + (Percent ? " %" : "") + (Unit.Length > 0 ? (Percent ? " of " : " ") + Unit : "") + (Per is null ? "" : $" per {Per}");
    }

    private static string Figure(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);

    private string Money(decimal number) => Math.Abs(number) switch
    {
        >= 1_000_000_000m => $"{Currency} {Figure(number / 1_000_000_000m)} bn",
        >= 1_000_000m => $"{Currency} {Figure(number / 1_000_000m)} m",
        _ => $"{Currency} {Figure(number)}",
    };
}
