using System.Globalization;
using System.Text.RegularExpressions;
using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>A number and its currency or unit, in two columns or in one: <c>EUR 7.1 bn per year</c>, <c>60000 soldiers</c>.</summary>
internal sealed partial class AmountReader : ICellReader
{
    public void Read(RowDraft row, SlotRule rule)
    {
        var number = row.Cell(rule.Columns[0]);
        if (number.Says && row.Map.Meaning(number.Column, number.Text) is { } meaning)
        {
            MeaningWriter.Write(row, rule, number, meaning);
            return;
        }

        if (rule.Columns.Length == 1)
        {
            if (Money().Match(number.Text) is { Success: true } m && Write(m.Groups[1].Value, m.Groups[3].Value, $"{m.Groups[2].Value} {m.Groups[4].Value}".Trim()) is { } money)
            {
                row.Emit(rule.Slot, money, number);
                row.MarkRead(number);
            }
            else if (Count().Match(number.Text) is { Success: true } c && Write(c.Groups[1].Value, c.Groups[2].Value, c.Groups[3].Value) is { } count)
            {
                row.Emit(rule.Slot, count, number);
                row.MarkRead(number);
            }

            return;
        }

        var unit = row.Cell(rule.Columns[1]);
        var qualified = Qualified().Match(number.Text);
        if (!number.Says || !unit.Says || !qualified.Success)
        {
            return;
        }

        var template = row.Map.Meaning(unit.Column, unit.Text);
        var unitText = template is null ? unit.Text : Template.Render(template, row, mustBeNamed: false).Texts.FirstOrDefault();
        if (unitText is not null && Write(qualified.Groups[1].Value, qualified.Groups[2].Value, unitText) is { } amount)
        {
            row.Emit(rule.Slot, amount, number, unit);
            row.MarkRead(number);
            row.MarkRead(unit);
        }
    }

    /// <summary>The amount as the language writes it; null if the unit is neither money, a share nor plain words.</summary>
    private static string? Write(string qualifier, string number, string unit)
    {
        var digits = number.Replace(",", string.Empty, StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var amount = value.ToString(CultureInfo.InvariantCulture);
        var prefix = qualifier.Length > 0 ? qualifier + " " : string.Empty;
        if (Currency().Match(unit) is { Success: true } c)
        {
            var scale = c.Groups[2].Value switch { "million" or "m" => " m", "billion" or "bn" => " bn", _ => string.Empty };
            return $"{prefix}{c.Groups[1].Value} {amount}{scale}{c.Groups[3].Value}";
        }

        if (unit.StartsWith("% of ", StringComparison.Ordinal) && FetialText.IsPhrase(unit[5..]))
        {
            return $"{prefix}{amount} {unit}";
        }

        return unit.Length > 0 && !char.IsDigit(unit[0]) && FetialText.IsPhrase(unit) ? $"{prefix}{amount} {unit}" : null;
    }

    [GeneratedRegex(@"^(?:(about|at least|at most) )?(-?(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?))\z")]
    private static partial Regex Qualified();

    [GeneratedRegex(@"^([A-Z]{3})(?: (million|billion|m|bn))?( per (?:year|month))?\z")]
    private static partial Regex Currency();

    [GeneratedRegex(@"^(?:(about|at least|at most) )?([A-Z]{3}) ([0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)(?: ((?:million|billion|m|bn)?(?: ?per (?:year|month))?))?\z")]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?:(about|at least|at most) )?([0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?) ([^0-9].*)\z")]
    private static partial Regex Count();
}
