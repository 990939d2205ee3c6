using Fetial.Exchange.Tables;

namespace Fetial.Exchange.Tests;

public sealed class TidyTableTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-x", "'-x")]
    [InlineData("@a", "'@a")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("plain", "plain")]
    public void ToCsv_AText_IsQuotedAndDefused(string text, string cell) =>
        Assert.Equal($"a\n{cell}\n", new TidyTable(["a"], [[text]]).ToCsv());

    [Fact]
    public void ToCsv_Numbers_StayNumbersAndNothingStaysEmpty() =>
        Assert.Equal("a,b,c,d\n-5,1.50,,true\n", new TidyTable(["a", "b", "c", "d"], [[-5L, 1.50m, null, true]]).ToCsv());
}
