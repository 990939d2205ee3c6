using Fetial.Syntax;

namespace Fetial.Tests.Syntax;

public sealed class FormatterTests
{
    [Fact]
    public void Format_Handbook_IsIdempotent()
    {
        var once = Formatter.Format(Cases.Parse("handbook.fetial"));
        Assert.Equal(once, Formatter.Format(Cases.ParseText(once)));
        Assert.Empty(Cases.ParseText(once).Diagnostics);
    }

    [Fact]
    public void Format_Slots_SortsAndAlignsThem() => Formats(
        """
        article p/c1    "Art. 1"
          unless A   rains # rarely
            # the heart of it
          must   supply  grain     [a,"p. 1"]
          who A
        state A
        """,
        """
        article p/c1  "Art. 1"
          who        A
          # the heart of it
          must       supply grain  [a,"p. 1"]
          unless     A rains  # rarely

        state A

        """);

    [Fact]
    public void Format_LongSlotName_MovesTheColumn() => Formats(
        "territory T\n  within A\n  controlled by B   from 2020\n",
        "territory T\n  within        A\n  controlled by B  from 2020\n");

    [Fact]
    public void Format_MalformedLines_StayUntouchedAndInPlace() => Formats(
        "article p/c1\n  must x\n  mst    y  \n  who A\n  gist \"g\"\n\n\n\narticl  p/c2\n  who   B\n\n  gist   x\n",
        "article p/c1\n  must       x\n  mst    y  \n  gist       \"g\"\n  who        A\n\narticl  p/c2\n  who   B\n\n  gist   x\n");

    [Fact]
    public void Format_Events_MayStandTogether() => Formats(
        "2020-01-01 A attacks B     under p/c1\r\n2020-01-02   B attacks A\r\n\r\n\r\nnot about 2020   A rains hard",
        "2020-01-01  A attacks B  under p/c1\n2020-01-02  B attacks A\n\nnot about 2020  A rains hard\n");

    [Fact]
    public void Format_OneLineDeclarations_MayStandTogether() => Formats(
        "# actors\n\nstate A\nstate   B\ngroup C\n  member A\nstate D\n# end",
        "# actors\n\nstate A\nstate B\n\ngroup C\n  member     A\n\nstate D\n# end\n");

    [Fact]
    public void Format_EmptyFile_IsEmpty() => Formats("\n  \n", "");

    /// <summary>A carriage return bared by trimming would count as a blank the next time.</summary>
    [Fact]
    public void Format_CommentEndingInBlanksAndReturns_TrimsBoth() => Formats("# a\r \nstate A", "# a\nstate A\n");

    private static void Formats(string source, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Formatter.Format(Cases.ParseText(source)));
}
