using System.Globalization;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>Figures of the ledger as they are read. What is unknown is the word, never a zero; nothing recorded is a dot.</summary>
public static class FigureText
{
    public const string Nothing = "·";

    /// <summary>Money in thousands of millions, things as they are counted; ≤, ≥ and ~ for at most, at least and about.</summary>
    public static string Of(LedgerFigure figure, bool money) => figure.Lines.IsEmpty ? Nothing
        : figure.Number is not { } number ? "unknown"
        : Sign(figure.Qualifier) + (money ? Billions(number) : Count(number));

    public static string Billions(decimal number) => (number / 1_000_000_000m).ToString("#,0.000", CultureInfo.InvariantCulture);

    public static string Count(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Sign(AmountQualifier qualifier) => qualifier switch
    {
        AmountQualifier.AtLeast => "≥ ",
        AmountQualifier.AtMost => "≤ ",
        AmountQualifier.About or AmountQualifier.Between => "~ ",
        _ => "",
    };
}
