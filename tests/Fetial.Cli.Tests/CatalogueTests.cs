using Fetial.Cli.Checking;
using Fetial.Cli.Explaining;
using Fetial.Findings;

namespace Fetial.Cli.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void Codes_OfTheWholeProgram_AreUniqueAndExplained()
    {
        Assert.Equal(Codes.All.Length, Codes.All.Select(entry => entry.Code).Distinct().Count());
        Assert.All(Codes.All, entry =>
        {
            Assert.Matches("^F[1-9][0-9]{2}$", entry.Code);
            Assert.All([entry.Explanation, entry.HowToFix, entry.Why], text => Assert.EndsWith(".", text.TrimEnd('"', ')'), StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("F301", "F301")]
    [InlineData("f140", "F140")]
    [InlineData("F301-8c1f2a", "F301")]
    [InlineData("F180", "F180")]
    [InlineData("F194", "F194")]
    [InlineData("F398", "F398")]
    public void Find_ACodeAsPeopleTypeIt_FindsItsEntry(string written, string code) => Assert.Equal(code, Codes.Find(written).Code);

    [Fact]
    public void KindWords_OfEveryKind_AreThere() => Assert.All(Enum.GetValues<FindingKind>(), kind =>
    {
        var words = KindWords.Of(kind);
        Assert.NotEmpty(words.Heading);
        Assert.StartsWith("1 ", words.Sum(1), StringComparison.Ordinal);
        Assert.NotEqual(words.One, words.Many);
    });
}
