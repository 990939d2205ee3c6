using System.Globalization;
using Fetial.Findings;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Findings;

public sealed class ReadBackPropertyTests
{
    private static readonly string[] Actors = ["Atlantia", "Borduria", "Syldavia", "United Isles", "every member of Northern League", "coastal states", "undefined \"partners\""];

    private static readonly string[] Words = ["must", "must not", "will", "will not", "intends to", "intends not to", "may", "has power to"];

    private static readonly string[] Acts =
    [
        "assist each other", "supply seed grain to Atlantia", "supply {0} tonnes of seed grain to every member of coastal states", "stay neutral",
        "support that Syldavia attacks any state", "call for Borduria ceases fire with Syldavia, Atlantia", "withdraw troops from Atlantia except Faraway Islands",
        "terminate grain-compact-2020", "make statement on Borduria", "take part in Northern League",
    ];

    private static readonly string[] Conditions =
    [
        "Syldavia attacks Atlantia anew", "not hostilities between Borduria and Syldavia", "undefined \"needed\" or Borduria joins Northern League",
        "(Atlantia attacks Borduria and membership of Syldavia in Northern League) or every of Atlantia, Borduria assists Syldavia", "grain-compact-2020 is in force",
    ];

    private static readonly string[] Slots =
    [
        "within     3 days", "within     \"swift\"", "by         2026-01-01", "from       2021-02-03", "to         2023-04-05", "until      2029-01-01",
        "needs      consent of Syldavia, Borduria", "where      Faraway Islands", "where anew Grey Sea", "for        Syldavia", "owed to    every party",
        "per        month", "proposal of Borduria", "subject to league-declaration-2021", "undefined  \"the rest\"",
    ];

    private sealed record Drawn(string[] Bearers, string Mode, string Word, string[] Acts, int Figure, int Money, string[] Extras, string[] When);

    private static Gen<Drawn> Clauses =>
        from bearers in Gen.SubListOf(Actors).Where(b => b.Count > 0)
        from mode in Gen.Elements("", "", "jointly ")
        from word in Gen.Elements(Words)
        from acts in Gen.SubListOf(Acts).Where(a => a.Count is > 0 and < 4)
        from figure in Gen.Choose(2, 3_000_000)
        from money in Gen.Choose(1, 999_999)
        from extras in Gen.SubListOf(Slots)
        from when in Gen.SubListOf(Conditions)
        select new Drawn([.. bearers], mode, word, [.. acts], figure, money, [.. extras], [.. when]);

    [Fact]
    public void Clause_AnyClause_NamesIdBearersAndAmounts() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Clauses.ToArbitrary(), drawn =>
        {
            var text = Text(drawn);
            var perspective = ReadBackTexts.See(text);
            var reading = ReadBack.Clause(perspective, perspective.Commitments[0]);
            Assert.StartsWith("league-declaration-2021/c01 — ", reading, StringComparison.Ordinal);
            Assert.All(drawn.Bearers, b => Assert.Contains(b.Replace("every member of ", "", StringComparison.Ordinal).Replace("undefined ", "", StringComparison.Ordinal).Trim('"'), reading, StringComparison.Ordinal));
            Assert.Contains("EUR " + drawn.Money.ToString("#,0", CultureInfo.InvariantCulture), reading, StringComparison.Ordinal);
            if (drawn.Acts.Any(a => a.Contains("{0}", StringComparison.Ordinal)))
            {
                Assert.Contains(drawn.Figure.ToString("#,0", CultureInfo.InvariantCulture) + " tonnes", reading, StringComparison.Ordinal);
            }

            Readings.AssertClean(reading);
            return true;
        }));

    private static string Text(Drawn drawn)
    {
        IEnumerable<string> lines =
        [
            "article league-declaration-2021/c01",
            $"  who        {drawn.Mode}{string.Join(", ", drawn.Bearers)}",
            .. drawn.Acts.Select(a => $"  {drawn.Word} {string.Format(CultureInfo.InvariantCulture, a, drawn.Figure)}"),
            $"  amount     EUR {drawn.Money}",
            .. drawn.Extras.Select(e => "  " + e),
            .. drawn.When.Select(w => "  when       " + w),
        ];
        return string.Join('\n', lines);
    }
}
