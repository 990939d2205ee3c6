using FsCheck;
using FsCheck.Fluent;
using Fetial.Exchange.Import;
using Fetial.Exchange.Sheets;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Exchange.Tests;

/// <summary>Whatever cells say, the text that comes of them is read by the parser without a finding.</summary>
public class ParsesTests
{
    private static readonly string[] Columns = ["id", "other id", "text", "names", "more names", "word", "act", "number", "unit", "date", "when", "span", "place", "grade", "source", "extra"];

    // Pieces with a meaning of their own somewhere in the language, so that random joins of them are hard to write down.
    private static readonly string[] Pieces =
    [
        "x", "x/y", "UK", "Atlantia", "each other", "12 states", "Bosnia and Herzegovina", "(a remark)", "(not checked)", ";", " ; ", ",", "-", "=1+1", "@x", "from", "by", "to",
        "in", "except", "within", "Within", "per year", "Jointly", "All", "Between", "shall", "supply", "ally", "raid", "7.1", "1,000", "EUR billion", "% of GDP", "2024-05-06",
        "2024", "2024-02-30", "P10Y", "PT24H", "1 day", "reported", "https://a.org/b-c?d=e;f", "(text)", "league-annals", "\"", "\\", "#", "[", "{", "\n", "\u0001", "’", "ü", "undefined", "",
    ];

    private static readonly Gen<string> CellText = Gen.Frequency(
        (4, Gen.Elements(Pieces)),
        (4, Gen.ListOf(Gen.Elements(Pieces), 3).Select(p => string.Join(' ', p))),
        (2, Gen.ListOf(Gen.Elements(Pieces), 4).Select(string.Concat)),
        (2, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => s.Get)));

    private static readonly Gen<Sheet> Sheets = CellText.ArrayOf(Columns.Length).Select(cells => new Sheet("s", [.. Columns], [new SheetRow(2, [.. cells])]));

    [Theory]
    [InlineData("""
        sheet articles
        id id
        instrument "other id"
        locator text
        gist text
        who names list by ; with remarks
        for "more names" list by ;
        act word, act, "more names"
        amount number, unit
        from date
        when when list by ;
        until when
        within span
        needs when
        where place list by ;
        subject to "other id" list by ;
        evidence grade
        source source
        value word shall = must
        value act supply = supply goods{ to |more names}
        """)]
    [InlineData("""
        sheet instruments
        id id
        title text
        kind unit
        force word with remarks
        by names list by ; with remarks
        signed date
        in force date, span
        exit span
        where place list by ;
        under "other id" list by ;
        authentic extra
        needs act
        evidence grade
        source source
        """)]
    [InlineData("""
        sheet declarations coalition
        id text
        title text
        lead names list by ; with remarks
        member "more names" list by ;
        capability act list by ;
        needs number, unit
        since date
        pledged text
        also word
        source source
        """)]
    [InlineData("""
        sheet events
        at date with remarks
        sentence act, "more names"
        under "other id"
        note text
        where place list by ;
        evidence grade
        source source
        value act supply = {names} supplies goods to {more names}
        value act ally = {names} joins {other id}
        """)]
    public void Parse_ImportOfRandomCells_HasNoFindings(string mapping)
    {
        var map = Maps.Of(mapping);
        Prop.ForAll(Sheets.ToArbitrary(), sheet => Assert.All(
            SheetImport.Run(sheet, map).Files,
            f => Assert.Empty(FetialParser.Parse(new SourceText(f.Path, f.Content)).Diagnostics)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }
}
