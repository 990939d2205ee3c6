using Fetial.Syntax;

namespace Fetial.Tests.Syntax;

public sealed class FetialParserTests
{
    private static readonly FileSyntax Handbook = Cases.Parse("handbook.fetial");

    [Fact]
    public void Parse_Handbook_HasNoFindings() =>
        Assert.Empty(Handbook.Diagnostics.Select(d => $"{d.Location} {d.Code} {d.Message} {d.Remedy}"));
}
