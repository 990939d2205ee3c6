using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>What an act delivered in the unit of a promise: surely at least <paramref name="Low"/>, and at most <paramref name="High"/>.</summary>
internal readonly record struct DeliveredRange(decimal Low, decimal High)
{
    /// <summary>Stands for an upper end that nobody states.</summary>
    public const decimal Open = decimal.MaxValue;

    /// <summary>An act without a figure, or with one in another unit: something was given, and nobody can say how much.</summary>
    public static DeliveredRange Unknown { get; } = new(0, Open);

    /// <summary>What a figure stands for. A rough one ("about") counts at its number and may have been more by the half of its last digit.</summary>
    public static DeliveredRange Of(Amount figure) => figure is not { Absence: AmountAbsence.None, Number: { } number }
        ? Unknown
        : figure.Qualifier switch
        {
            AmountQualifier.AtLeast => new(number, Open),
            AmountQualifier.AtMost => new(0, number),
            AmountQualifier.Between => new(number, figure.Upper ?? number),
            AmountQualifier.About => new(number, number + HalfOfLastDigit(number)),
            _ => new(number, number),
        };

    /// <summary>The least that may do for a promise: of a rough figure the smallest number that rounds to it, else the figure itself.</summary>
    public static decimal LeastOf(Amount needed, decimal number) => needed.Qualifier == AmountQualifier.About ? number - HalfOfLastDigit(number) : number;

    public static decimal Add(decimal first, decimal second) => second >= Open - first ? Open : first + second;

    /// <summary>Half a unit of the last digit that is not zero: 50 of 12,300; 5 of 40; 0.05 of 2.5; 0 of 0.</summary>
    private static decimal HalfOfLastDigit(decimal number)
    {
        if (number == 0)
        {
            return 0;
        }

        var unit = 1m;
        while (number % unit != 0)
        {
            unit /= 10;
        }

        while (unit <= number / 10 && number % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit / 2;
    }
}
