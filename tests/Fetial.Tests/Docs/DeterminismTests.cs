using Fetial.Checks;

namespace Fetial.Tests.Docs;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("atlantia")]
    [InlineData("finland-sweden")]
    [InlineData("locarno")]
    public void LoadAndRun_Twice_SaysTheSame(string folder)
    {
        var first = Repository.Load(folder);
        var second = Repository.Load(folder);
        Assert.NotEmpty(Dump.Model(first));
        Assert.Equal(Dump.Model(first), Dump.Model(second));
        Assert.Equal(Dump.Diagnostics(first), Dump.Diagnostics(second));
        Assert.Equal(Dump.Findings(Check.Run(first, default)), Dump.Findings(Check.Run(second, default)));
    }

    [Fact]
    public void Run_TwiceOverOnePortfolio_SaysTheSame()
    {
        var architecture = Repository.Load("atlantia");
        Assert.Equal(Dump.Findings(Check.Run(architecture, default)), Dump.Findings(Check.Run(architecture, default)));
    }

    [Fact]
    public void Run_TeachingCase_HasFingerprintsOfTheirOwn()
    {
        var prints = Check.Run(Repository.Load("atlantia"), default).Findings.Select(f => $"{f.Code}-{f.Fingerprint}").ToList();
        Assert.NotEmpty(prints);
        Assert.Equal(prints.Distinct(StringComparer.Ordinal), prints);
    }
}
