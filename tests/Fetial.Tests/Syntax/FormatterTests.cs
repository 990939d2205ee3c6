using Fetial.Syntax;

namespace Fetial.Tests.Syntax;

public sealed class FormatterTests
{
    [Fact]
    public void Format_Handbook_IsIdempotent()
    {
        var once = Formatter.Format(Cases.Parse("handbook.fetial"));
        Assert.Equal(once, Formatter.Format(Cases.ParseText(once)));
    }
}
