using System.Globalization;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Corpus.Tests;

/// <summary>An amount in the columns of the tables: qualifier, number, currency or unit, and what it is per.</summary>
public sealed record Figures(string Qualifier, string Number, string Unit, string Per)
{
    public override string ToString() => string.Join(' ', new[] { Qualifier, Number, Unit, Per.Length > 0 ? $"per {Per}" : "" }.Where(part => part.Length > 0));

    /// <summary>Money: the currency counts. Counts: the things may be called by other names; the number, the qualifier and "per" count.</summary>
    public bool Agrees(Figures other) =>
        Qualifier == other.Qualifier && Number == other.Number && Per == other.Per && (Unit == other.Unit || !(IsMoney || other.IsMoney));

    private bool IsMoney => Unit.Length == 3 && Unit.All(char.IsAsciiLetterUpper);

    /// <summary>All figures of a clause: its amounts, and those that stand inside its acts.</summary>
    public static IEnumerable<Figures> Of(Commitment clause) =>
        clause.Amounts.Select(a => a.Value).Concat(clause.Duties.SelectMany(d => Amounts(d.Value.Act)))
            .Where(a => a.Absence == AmountAbsence.None).SelectMany(Of)
            .Concat(clause.Duties.SelectMany(d => d.Value.Act.Roles).Select(r => r.Value).OfType<NumberFiller>().Select(n => new Figures("", Text(n.Number), "", "")));

    private static IEnumerable<Amount> Amounts(Act act) => act.Roles.SelectMany(role => role.Value switch
    {
        ThingFiller { Amount: { } amount } => [amount],
        EventFiller filler => Amounts(filler.Act),
        _ => Enumerable.Empty<Amount>(),
    });

    private static IEnumerable<Figures> Of(Amount amount)
    {
        var qualifier = amount.Qualifier switch
        {
            AmountQualifier.About => "about",
            AmountQualifier.AtLeast => "at least",
            AmountQualifier.AtMost => "at most",
            AmountQualifier.Between => "between",
            _ => "",
        };
        var unit = amount.Percent ? "% of GDP" : amount.Currency ?? amount.Unit;
        yield return new Figures(qualifier, Text(amount.Number ?? 0) + (amount.Upper is { } upper ? $"-{Text(upper)}" : ""), unit, amount.Per ?? "");
    }

    private static string Text(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);
}
