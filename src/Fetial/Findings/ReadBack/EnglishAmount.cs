using System.Globalization;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Findings;

/// <summary>Amounts as they are read: thousands separated, millions and billions of money in words. What is unknown is never zero.</summary>
internal static class EnglishAmount
{
    public static string Of(Amount amount)
    {
        if (amount.Absence != AmountAbsence.None || amount.Number is not { } number)
        {
            return amount.Absence == AmountAbsence.NoneStated ? "no stated amount" : "an unknown amount";
        }

        var figures = amount.Upper is { } upper ? $"between {Figure(amount, number)} and {Figure(amount, upper)}" : Figure(amount, number);
        var qualifier = amount.Qualifier switch
        {
            AmountQualifier.About => "about ",
            AmountQualifier.AtLeast => "at least ",
            AmountQualifier.AtMost => "at most ",
            _ => "",
        };
        var noun = number == 1 && amount.Upper is null && amount.Unit.EndsWith('s') && !amount.Unit.Contains(' ', StringComparison.Ordinal) ? amount.Unit[..^1] : amount.Unit;
        var unit = noun.Length == 0 ? "" : amount.Percent ? $" of {noun}" : $" {noun}";
        return qualifier + figures + unit + (amount.Per is null ? "" : $" per {amount.Per}");
    }

    public static string Number(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);

    private static string Figure(Amount amount, decimal number)
    {
        if (amount.Percent)
        {
            return $"{Number(number)} %";
        }

        if (amount.Currency is not { } currency)
        {
            return Number(number);
        }

        return Math.Abs(number) switch
        {
            >= 1_000_000_000m => $"{currency} {Number(number / 1_000_000_000m)} billion",
            >= 1_000_000m => $"{currency} {Number(number / 1_000_000m)} million",
            _ => $"{currency} {Number(number)}",
        };
    }
}
