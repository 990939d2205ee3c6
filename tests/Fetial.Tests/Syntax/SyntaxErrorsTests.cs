using Fetial.Syntax;

namespace Fetial.Tests.Syntax;

public sealed class SyntaxErrorsTests
{
    private const string Article = "article pact/c01 \"Art. 1\"\n";
    private const string Instrument = "instrument pact \"Pact\"\n";
    private static readonly string TooDeep = Article + "  when " + new string('(', 70) + "A attacks B" + new string(')', 70);
    private static readonly string TooLong = "state A\n" + new string('x', FetialParser.MaximumLineLength + 1);

    public static TheoryData<string, string, int, int> Malformed => new()
    {
        { "state A\u0001b", "F101", 1, 8 },
        { "state A\n  note \"\ufffd\"", "F101", 2, 9 },
        { "state \u202eA", "F101", 1, 7 },
        { TooLong, "F102", 2, 1 },
        { Article + "  gist \"open", "F103", 2, 8 },
        { "stat Ostmark\n  iso XO", "F104", 1, 1 },
        { "50-state compact", "F104", 1, 1 },
        { Article + "  mst supply grain", "F105", 2, 3 },
        { Article + "  hostile", "F105", 2, 3 },
        { "  must supply grain\n  will supply grain", "F106", 1, 3 },
        { "2020-01-01 A attacks B\n  under pact", "F106", 2, 3 },
        { "state", "F107", 1, 1 },
        { "article pact", "F108", 1, 9 },
        { "instrument pact/c1", "F108", 1, 12 },
        { "state Ostmark and Vestland", "F109", 1, 15 },
        { Article + "  must", "F110", 2, 3 },
        { Article + "  source", "F110", 2, 3 },
        { "instrument pact Compact on Grain", "F111", 1, 17 },
        { Article + "  gist \"one\" more", "F111", 2, 14 },
        { "verb attack\n  hostile yes", "F111", 2, 11 },
        { Article + "  by 2023-02-29", "F113", 2, 6 },
        { "2020-13-01 A attacks B", "F113", 1, 1 },
        { Article + "  by 2024-5-6", "F113", 2, 6 },
        { Article + "  by soon", "F114", 2, 6 },
        { Instrument + "  signed between 2020", "F114", 2, 18 },
        { "99 A attacks B", "F114", 1, 1 },
        { Instrument + "  signed between 2020 and 2019", "F115", 2, 10 },
        { Article + "  from 2021 to 2020", "F115", 2, 16 },
        { "group A\n  member B from 2021 to 2020", "F115", 2, 25 },
        { "2020-01-01T10:00 A attacks B", "F116", 1, 1 },
        { "2020-01-01T25:00Z A attacks B", "F116", 1, 1 },
        { Article + "  within 30 dayz", "F117", 2, 10 },
        { Article + "  amount lots", "F118", 2, 10 },
        { Article + "  amount 40,000 tonnes", "F119", 2, 10 },
        { Article + "  when A attacks B and C attacks D or E attacks F", "F120", 2, 36 },
        { Article + "  when (A attacks B", "F121", 2, 8 },
        { Article + "  when A attacks B)", "F121", 2, 19 },
        { TooDeep, "F122", 2, 73 },
        { Article + "  when A attacks B and", "F123", 2, 20 },
        { Article + "  when A attacks (B or C)", "F124", 2, 18 },
        { Article + "  who Ostmark and Vestland", "F125", 2, 7 },
        { Article + "  who Ostmark,, Vestland", "F125", 2, 15 },
        { Article + "  gist Seed grain", "F126", 2, 8 },
        { Article + "  when undefined", "F126", 2, 8 },
        { Article + "  must x [a", "F127", 2, 10 },
        { Article + "  must x [\"p. 1\"]", "F127", 2, 11 },
        { Article + "  subject to pact c02", "F128", 2, 14 },
        { "2020-01-01 A attacks B  as q one", "F128", 1, 28 },
        { Article + "  who A\n  who B", "F129", 3, 3 },
        { Article + "  must x   evidence reportd", "F130", 2, 21 },
        { Article + "  where and", "F131", 2, 9 },
        { Article + "  needs blessing of Ostmark", "F132", 2, 9 },
        { Instrument + "  exit whenever", "F133", 2, 8 },
        { Instrument + "  in force 2020-01-01", "F134", 2, 12 },
        { "2020-01-01", "F135", 1, 1 },
        { "not A attacks B", "F136", 1, 1 },
        { "ladder response", "F137", 1, 8 },
        { Article + "  must x because \"a\" because \"b\"", "F138", 2, 22 },
        { "must supply grain\n  gist \"x\"", "F139", 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void Parse_MalformedLine_ReportsItOnceAndInPlace(string content, string code, int line, int column)
    {
        var finding = Assert.Single(Cases.ParseText(content).Diagnostics);
        Assert.Equal((code, line, column), (finding.Code, finding.Location.Line, finding.Location.Column));
        Assert.NotEmpty(finding.Remedy);
    }

    [Fact]
    public void Entries_EveryCode_IsExplainedOnceAndRaisedByACase()
    {
        var codes = SyntaxErrors.Entries.Select(e => e.Code).ToList();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
        Assert.Equal(codes, Malformed.Select(row => row.Data.Item2).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parse_ImpossibleDay_NamesTheLengthOfTheMonth()
    {
        var file = Cases.ParseText("article pact/c01\n  by 2023-02-29\n  must supply grain");
        Assert.Contains("February 2023 has 28 days", Assert.Single(file.Diagnostics).Remedy, StringComparison.Ordinal);
        Assert.Equal(["must"], Assert.Single(file.Declarations).Slots.Select(s => s.Name));
    }

    [Fact]
    public void Parse_MixedAndOr_ShowsBothReadings()
    {
        var remedy = Assert.Single(Cases.ParseText("article p/c\n  when A rains or B rains and C rains").Diagnostics).Remedy;
        Assert.Equal("Write \"(A rains or B rains) and C rains\" or \"A rains or (B rains and C rains)\".", remedy);
    }

    [Fact]
    public void Parse_MisspeltSlot_NamesTheNearest() =>
        Assert.Contains("\"decided by\"", Assert.Single(Cases.ParseText("article p/c\n  decidd by Ostmark").Diagnostics).Remedy, StringComparison.Ordinal);
}
