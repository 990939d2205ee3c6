using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class SweepVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string corpus = Path.Combine(Repository.Root, "corpus", "atlantia");

    public void Dispose() => folder.Dispose();

    private (int Code, string Out, string Error) Run(params string[] arguments) => InProcess.In(folder.Path, "", arguments);

    private (int Code, string Out, string Error) Shard(string shard, string file, string seed = "1") =>
        Run("sweep", "run", corpus, "--challenge", "raid-on-islands", "--blocks", "7", "--seed", seed, "--shard", shard, "--output", file);

    [Fact]
    public void Merge_OfAllParts_IsTheSingleRunToTheLastDigit()
    {
        var single = Run("sweep", "run", corpus, "--challenge", "raid-on-islands", "--blocks", "7");
        Assert.Equal(ExitCode.Clean, single.Code);
        foreach (var part in new[] { "1/3", "2/3", "3/3" })
        {
            Assert.Equal(ExitCode.Clean, Shard(part, $"part-{part[0]}.json").Code);
        }

        Assert.Equal(single.Out, Run("sweep", "merge", "part-3.json", "part-1.json", "part-2.json").Out);
        Assert.Equal(single.Out, Run("sweep", "merge", "part-2.json", "part-1.json", "part-3.json", "part-1.json").Out);
    }

    [Fact]
    public void Merge_OfTheSweepOfAPromise_IsTheSingleRunWhicheverPartsAreMergedFirst()
    {
        string[] asked = ["sweep", "run", corpus, "--promise", "slow-admission", "--blocks", "5"];
        var single = Run(asked);
        Assert.Equal(ExitCode.Clean, single.Code);
        foreach (var part in new[] { "1/3", "2/3", "3/3" })
        {
            Run([.. asked, "--shard", part, "--output", $"part-{part[0]}.json"]);
        }

        Run("sweep", "merge", "part-1.json", "part-2.json", "--output", "left.json");
        Run("sweep", "merge", "part-2.json", "part-3.json", "--output", "right.json");
        Assert.Equal(single.Out, Run("sweep", "merge", "left.json", "part-3.json").Out);
        Assert.Equal(single.Out, Run("sweep", "merge", "part-1.json", "right.json").Out);
    }

    [Theory]
    [InlineData("extended-deterrence", "p=0:1:5", "Pi=0:40:3")]
    [InlineData("extended-deterrence", "d1=0.2:0.9:8", "k1=0:15:4")]
    [InlineData("unilateral-deterrence", "pD=0:1:9", "pC=0.1:0.9:2")]
    public void Merge_OfTheSweepOfAModel_IsTheSingleRunAlsoWhereAValueIsInfiniteOrAWord(string model, string first, string second)
    {
        string[] asked = ["model", model, "--sweep", first, "--sweep", second];
        foreach (var format in new[] { "text", "json" })
        {
            var single = Run([.. asked, "--format", format]);
            Assert.Equal(ExitCode.Clean, single.Code);
            Run([.. asked, "--shard", "1/2", "--output", "a.json"]);
            Run([.. asked, "--shard", "2/2", "--output", "b.json"]);
            Assert.Equal(single.Out, Run("sweep", "merge", "b.json", "a.json", "--format", format).Out);
        }
    }

    [Fact]
    public void Merge_OfDrawsAndPoints_IsRefused()
    {
        Shard("1/2", "draws.json");
        Run("model", "extended-deterrence", "--sweep", "p=0:1:4", "--shard", "1/2", "--output", "points.json");
        Run("model", "extended-deterrence", "Pi=3", "--sweep", "p=0:1:4", "--shard", "2/2", "--output", "other.json");
        Assert.Contains("cannot be merged", Run("sweep", "merge", "draws.json", "points.json").Error, StringComparison.Ordinal);
        Assert.Contains("different sweeps", Run("sweep", "merge", "points.json", "other.json").Error, StringComparison.Ordinal);
        Assert.Contains("2 of 4 points are missing, the first is 1", Run("sweep", "merge", "points.json").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_WithAPartMissing_NamesWhatIsMissing()
    {
        Shard("1/3", "one.json");
        Shard("3/3", "three.json");
        var merged = Run("sweep", "merge", "one.json", "three.json");
        Assert.Equal(ExitCode.CouldNotRun, merged.Code);
        Assert.Contains("2 of 7 blocks are missing, the first is 1", merged.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_OfDifferentSweeps_IsRefused()
    {
        Shard("1/2", "one.json");
        Shard("2/2", "two.json", seed: "2");
        var merged = Run("sweep", "merge", "one.json", "two.json");
        Assert.Equal(ExitCode.CouldNotRun, merged.Code);
        Assert.Contains("different sweeps", merged.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("half")]
    public void Run_OfNoShard_SaysHowToWriteOne(string shard)
    {
        var run = Shard(shard, "x.json");
        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.Contains("Write it as 2/8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_OfAnotherFile_SaysWhatItIsNot()
    {
        folder.Write("other.json", "{}");
        var merged = Run("sweep", "merge", "other.json");
        Assert.Equal(ExitCode.CouldNotRun, merged.Code);
        Assert.Contains("other.json is no part of a sweep", merged.Error, StringComparison.Ordinal);
    }
}
