using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Syntax;

/// <summary>Random files: lines that can be read, lines that nearly can, and noise.</summary>
internal static class SourceGenerator
{
    private static readonly string[] Lines =
    [
        "", "   ", "# note", "  # inner note", "state Ostmark   iso XO", "class shore   Ostmark, Vestland  # both", "class others: every state except A",
        "article pact/c1 \"Art. 1\"", "article pact", "instrument pact \"Pact\"  in scenario x", "verb take note", "  hostile", "  says   take note of THING",
        "  must   supply 3 carts   of grain to  Ostmark   [a, \"p. 1\"]", "  who  each of Ostmark,Vestland", "  mst supply", "  when A attacks B and C attacks D or x",
        "  when  not (A attacks B)  # why", "  gist \"one\"  because \"two\"", "  gist", "  note \"open", "  signed 2023-02-29", "  signed   2023-02-28 by Ostmark",
        "  from 2020 to 2021", "  source   [a]   [b]", "2020-01-01 A attacks B   under pact/c1  [a]", "not 2020-13-01  A attacks B", "not about 2020 A attacks B",
        "about 2020-05   A attacks B", "between 2020 and 2021 A attacks B", "mist \u0001", "promise slow \"title\"", "  value  peace 1   from 0 to 2", "\tby A",
        "50-state compact", "expect cover A at supply  from 2020", "ladder x: a < b", "researched to 2020-01-01", "  # last\t ",
    ];

    private static Gen<string> Line => Gen.Frequency(
        (9, Gen.Elements(Lines)),
        (1, ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")),
        (1, Gen.Elements(" \t\"#,()[]:<%-/.'a1T\r\u00a0İž\ud83d\ude00".ToCharArray()).ArrayOf().Select(c => new string(c))));

    public static Arbitrary<string> File => Line.ListOf().SelectMany(
        lines => Gen.Elements("\n", "\r\n"), (lines, end) => string.Join(end, lines)).ToArbitrary();
}
