using Fetial.Checks;
using Fetial.Model;
using Fetial.Text;

namespace Fetial.Tests.BadInput;

/// <summary>No text stops the reader: it ends, says where and how to mend it, and still checks what is sound beside it.</summary>
public sealed class BadInputTests
{
    /// <summary>Generous; a text that takes longer hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>A sound story with one known contradiction, in words that no damaged file declares.</summary>
    private const string Sound = """

        state Soundland
        state Echoland
        instrument sound-one
          force treaty
          by Soundland, Echoland
          in force from 2020-01-01
          evidence text
        instrument sound-two
          force treaty
          by Soundland
          in force from 2020-01-01
          evidence text
        article sound-one/c1
          who Soundland
          must withdraw warships from Echoland
        article sound-two/c1
          who Soundland
          must station warships in Echoland
        """;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, BrokenFiles.Count)];

    public static TheoryData<string> HardNames => [.. HardFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Run_DamagedFile_EndsAndFindsWhatIsSound(int number) => Endures(BrokenFiles.Make(number));

    [Theory]
    [MemberData(nameof(HardNames))]
    public void Run_HardFile_EndsAndFindsWhatIsSound(string name) => Endures(HardFiles.All[name]());

    [Fact]
    public void Make_TheSameNumber_GivesTheSameFile() =>
        Assert.All(Enumerable.Range(0, 30), n => Assert.Equal(BrokenFiles.Make(n), BrokenFiles.Make(n)));

    [Fact]
    public void Make_AnyNumber_IsBroken() =>
        Assert.True(Enumerable.Range(0, BrokenFiles.Count).Count(n => !TestPortfolio.Load(BrokenFiles.Make(n)).Diagnostics.IsEmpty) > BrokenFiles.Count * 9 / 10);

    private static void Endures(string broken)
    {
        var text = new SourceText("broken.fetial", broken + Sound);
        var work = Task.Run(() => Check.Run(Portfolio.Load("broken", [text]), default));
        Assert.True(work.Wait(Patience), "It has not ended.");
        var report = work.Result;
        Assert.All(report.Diagnostics, d => IsInPlace(d, text));
        var architecture = report.Perspective.Architecture;
        Assert.NotNull(architecture.FindActor("Soundland"));
        Assert.NotNull(architecture.FindCommitment("sound-one/c1"));
        Assert.Contains(report.Findings, f => f.Code == ContradictionCheck.Code && f.Clauses.Select(c => c.Id).Order(StringComparer.Ordinal).SequenceEqual(["sound-one/c1", "sound-two/c1"]));
    }

    private static void IsInPlace(Diagnostic diagnostic, SourceText text)
    {
        Assert.NotEmpty(diagnostic.Message);
        Assert.NotEmpty(diagnostic.Remedy);
        Assert.Equal(text.Path, diagnostic.Location.Path);
        Assert.InRange(diagnostic.Location.Line, 1, text.LineCount);
        Assert.InRange(diagnostic.Location.Column, 1, text.LineSpan(diagnostic.Location.Line - 1).Length + 1);
        Assert.True(diagnostic.Location.Length >= 1);
    }
}
