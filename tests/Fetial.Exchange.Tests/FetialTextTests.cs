using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Exchange.Tests;

public class FetialTextTests
{
    [Fact]
    public void MendId_AnyText_IsAnId() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), t => FetialText.IsId(FetialText.MendId(t.Get))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void MendId_AnId_ChangesNothing() =>
        Assert.All(new[] { "a", "a-b.c~d", "bsa-gbr-2024", "X1" }, id => Assert.Equal(id, FetialText.MendId(id)));

    [Fact]
    public void Quote_AnyText_IsOneClosedQuote() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), t => Unescaped(FetialText.Quote(t.Get)) == FetialText.OneLine(t.Get)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("Atlantia", true)]
    [InlineData("United Kingdom", true)]
    [InlineData("Côte d'Ivoire", true)]
    [InlineData("guarantors", false)]
    [InlineData("Bosnia and Herzegovina", false)]
    [InlineData("Greece (training)", false)]
    [InlineData("", false)]
    public void IsName_Text_IsJudged(string text, bool expected) => Assert.Equal(expected, FetialText.IsName(text));

    /// <summary>The content of a quoted text, read character by character; null if the quote closes early or never.</summary>
    private static string? Unescaped(string quoted)
    {
        var content = new System.Text.StringBuilder();
        for (var i = 1; i < quoted.Length; i++)
        {
            if (quoted[i] == '"')
            {
                return i == quoted.Length - 1 ? content.ToString() : null;
            }

            i += quoted[i] == '\\' ? 1 : 0;
            content.Append(quoted[i]);
        }

        return null;
    }
}
