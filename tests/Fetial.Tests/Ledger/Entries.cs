using System.Collections.Immutable;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Ledger;

/// <summary>Ledger lines drawn at random for the laws of the fold.</summary>
internal static class Entries
{
    public static Gen<ImmutableArray<LedgerEntry>> Many =>
        from drawn in Gen.ListOf(One)
        select drawn.Select((e, i) => e with { Sentence = $"{e.Sentence} {i}", Location = new SourceLocation("drawn", i + 1, 1, 1) }).ToImmutableArray();

    private static Gen<LedgerEntry> One =>
        from verb in Gen.Elements("announce", "pledge", "allocate", "deliver", "withdraw", "revise")
        from donor in Gen.Elements("A", "B", "C")
        from thing in Gen.Elements("grain", "money")
        from number in Gen.Elements<decimal?>(null, 1, 2.5m, 40, 1000)
        from qualifier in Gen.Elements(AmountQualifier.Exact, AmountQualifier.AtLeast, AmountQualifier.About)
        from first in Gen.Choose(Day2020, Day2020 + 900)
        from length in Gen.Elements(0, 0, 0, 20, 400)
        from denied in Gen.Elements(false, false, false, true)
        from label in Gen.Elements<string?>(null, null, "p1", "p2", "p3")
        from partOf in Labels
        from insteadOf in Labels
        select Line(verb, donor, thing, number, first, first + length) with
        {
            Qualifier = qualifier,
            Denied = denied,
            Label = label,
            PartOf = verb == "revise" ? [] : partOf,
            InsteadOf = verb == "revise" ? insteadOf : [],
        };

    public const int Day2020 = 737424;

    private static Gen<ImmutableArray<string>> Labels => Gen.Elements<ImmutableArray<string>>([], [], [], ["p1"], ["p2"], ["p1", "p3"]);

    public static LedgerEntry Line(string verb, string donor, string thing, decimal? number, int first, int? last = null) => new(
        verb, donor, "R", thing, thing == "money" ? "EUR" : "tonnes", thing == "money", number, AmountQualifier.Exact, first, last ?? first, 0, false, null, [], [], [], [], [],
        $"{donor} {verb} {number} {thing}", "annals", EvidenceGrade.Reported, new SourceLocation("line", first, 1, 1));
}
