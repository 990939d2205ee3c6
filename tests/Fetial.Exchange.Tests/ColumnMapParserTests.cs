using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Tests;

public class ColumnMapParserTests
{
    [Fact]
    public void Parse_EveryKindOfLine_IsUnderstood()
    {
        var map = Maps.Of("""
            # a comment
            sheet      declarations coalition
            files      by "the lead"          # another
            empty      -, "n/a, none"
            weak       example.org, reposts
            grade sources reported
            grade texts text
            retrieved  2026-11-21
            id         name
            title      name
            lead       "the lead"  list by ;  with remarks
            needs      number, unit
            capability what list by " / "
            note       a, b
            always     since 2024
            value what  "a, b" = goods
            value what  "c # d" = grain
            name       UK = United Kingdom
            """);
        Assert.Equal(SheetKind.Declarations, map.Kind);
        Assert.Equal("coalition", map.Keyword);
        Assert.Equal("the lead", map.FilesBy);
        Assert.True(map.Empty.SetEquals(["-", "n/a, none"]));
        Assert.Equal(new SourceRules("2026-11-21", "reported", "text", map.Sources.Weak), map.Sources);
        Assert.Equal(2, map.Sources.Weak.Length);
        var lead = map.Rules.Single(r => r.Slot == "lead");
        Assert.Equal((";", true, SlotShape.Names), (lead.Separator, lead.Remarks, lead.Shape));
        Assert.Equal(["number", "unit"], map.Rules.Single(r => r.Slot == "needs").Columns);
        Assert.Equal(" / ", map.Rules.Single(r => r.Slot == "capability").Separator);
        Assert.Equal("grain", map.Meaning("what", "c # d"));
        Assert.Equal("goods", map.Meaning("What", "A,  b"));
        Assert.Equal(new KeyValuePair<string, string>("since", "2024"), Assert.Single(map.Always));
        Assert.Equal("United Kingdom", map.Names["uk"]);
    }

    [Theory]
    [InlineData("id a", "F191", 1, 1)]
    [InlineData("sheet things", "F191", 1, 1)]
    [InlineData("sheet articles\nsheet events\nid a", "F191", 2, 1)]
    [InlineData("", "F191", 1, 1)]
    [InlineData("sheet articles\nid a\nfiles a", "F192", 3, 1)]
    [InlineData("sheet articles\nid a\ngrade sources good", "F192", 3, 1)]
    [InlineData("sheet articles\nid a\nretrieved 2026-13-01", "F192", 3, 1)]
    [InlineData("sheet articles\nid a\nvalue c x", "F193", 3, 1)]
    [InlineData("sheet articles\nid a\nvalue c x = y\nvalue c X = z", "F193", 4, 1)]
    [InlineData("sheet articles\nid a\n  wo  b", "F194", 3, 3)]
    [InlineData("sheet articles\nwho b", "F194", 1, 1)]
    [InlineData("sheet events\nat d", "F194", 1, 1)]
    [InlineData("sheet articles\nid a\nwho", "F195", 3, 1)]
    [InlineData("sheet articles\nid a\nwho b split ;", "F195", 3, 7)]
    [InlineData("sheet articles\nid a\nwho \"b", "F190", 3, 5)]
    public void Parse_Mistake_IsLocated(string text, string code, int line, int column)
    {
        var error = Maps.Error(text);
        Assert.Equal((code, line, column), (error.Code, error.Location.Line, error.Location.Column));
        Assert.NotEmpty(error.Remedy);
    }

    [Fact]
    public void Parse_UnknownSlot_ListsTheSlots() => Assert.Contains("owed to", Maps.Error("sheet articles\nid a\nwo b").Remedy);

    [Fact]
    public void Parse_MappingsOfTheCorpus_HaveNoErrors()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Mappings"), "*.columns");
        Assert.Equal(5, files.Length);
        Assert.All(files, f => Maps.Of(File.ReadAllText(f)));
    }

    [Fact]
    public void Parse_MappingsOfTheProduct_HaveNoErrors() =>
        Assert.All(DefaultMaps.Names, n => Maps.Of(DefaultMaps.Text(n).Content));
}
