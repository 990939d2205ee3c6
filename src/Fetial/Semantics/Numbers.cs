using System.Globalization;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>Numbers as the language writes them: a point for decimals, no thousands separators.</summary>
public static class Numbers
{
    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    public static bool IsCurrency(Token token) =>
        token.Kind == TokenKind.Word && token.Text.Length == 3 && token.Text.All(char.IsAsciiLetterUpper);

    public static decimal? Scale(string word) => word switch
    {
        "k" => 1_000m,
        "m" => 1_000_000m,
        "bn" => 1_000_000_000m,
        _ => null,
    };
}
