using System.Collections.Immutable;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>A sum with the lines it was made of.</summary>
/// <param name="Number">The sum of the lines with figures; null where no line has one: unknown, which is not zero.</param>
/// <param name="Perhaps">The part of it whose days reach past the as-of day: by that day it is at most the sum.</param>
/// <param name="Unknown">How many lines state no figure, so that the sum is at least this.</param>
/// <param name="Lines">Every line that counts in it, in order of time.</param>
public sealed record LedgerFigure(decimal? Number, decimal Perhaps, int Unknown, ImmutableArray<LedgerLine> Lines)
{
    public static LedgerFigure Nothing { get; } = new(null, 0, 0, []);

    /// <summary>How the sum is to be read: at most (days uncertain), at least (floors or unknown parts), about, or as it stands.</summary>
    public AmountQualifier Qualifier
    {
        get
        {
            var atLeast = Unknown > 0 || Lines.Any(l => l.Entry.Qualifier == AmountQualifier.AtLeast);
            var atMost = Perhaps != 0 || Lines.Any(l => l.Entry.Qualifier == AmountQualifier.AtMost);
            return atLeast && atMost || Lines.Any(l => l.Entry.Qualifier is AmountQualifier.About or AmountQualifier.Between) ? AmountQualifier.About
                : atLeast ? AmountQualifier.AtLeast : atMost ? AmountQualifier.AtMost : AmountQualifier.Exact;
        }
    }

    /// <summary>The figure of lines that all count and share a stage and a unit.</summary>
    public static LedgerFigure Of(IEnumerable<LedgerLine> lines)
    {
        decimal? number = null;
        var (perhaps, unknown) = (0m, 0);
        var all = ImmutableArray.CreateBuilder<LedgerLine>();
        foreach (var line in lines)
        {
            all.Add(line);
            if (line.Entry.Number is { } value)
            {
                number = (number ?? 0) + value;
                perhaps += line.Perhaps ? value : 0;
            }
            else
            {
                unknown++;
            }
        }

        return new LedgerFigure(number, perhaps, unknown, all.DrainToImmutable());
    }
}
