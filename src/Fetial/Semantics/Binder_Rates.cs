using System.Collections.Immutable;
using System.Globalization;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private ImmutableArray<ExchangeRate> BindRates()
    {
        var rates = ImmutableArray.CreateBuilder<ExchangeRate>();
        foreach (var declaration in Declared("rate"))
        {
            if (TextOf(declaration.Slot("in")) is not { } currency)
            {
                Report(BindingErrors.UnknownWord("in", "", ["in EUR"], At(declaration.Span)));
                continue;
            }

            var evidence = EvidenceOf(declaration, SourcesOf(declaration), EvidenceGrade.Unverified);
            foreach (var slot in declaration.SlotsNamed("is"))
            {
                if (!decimal.TryParse(TextOf(slot), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) || value <= 0)
                {
                    Report(BindingErrors.UnknownWord("is", TextOf(slot) ?? "", ["a number above zero, such as 1.18"], At(slot.Span)));
                    continue;
                }

                var stated = State(value, slot);
                rates.Add(new ExchangeRate(
                    declaration.Name.Text,
                    currency,
                    stated,
                    new DayRange(
                        slot.Tail("from")?.Value is WhenValue from ? DaysOf(from.When).First : Fetial.Model.Calendar.Beginning,
                        slot.Tail("to")?.Value is WhenValue to ? DaysOf(to.When).Last : Fetial.Model.Calendar.Forever),
                    stated.GradeOr(evidence)));
            }
        }

        return rates.ToImmutable();
    }
}
