namespace Fetial.Cli.Tests;

/// <summary>Every command of the README runs and ends as the README says.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_EveryCommand_EndsWithTheCodeItPromises()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "corpus"), Path.Combine(Repository.Root, "corpus"));
        var commands = ConsoleBlocks.Commands(Repository.Read("README.md"));
        Assert.True(commands.Count > 8);
        foreach (var command in commands)
        {
            var run = InProcess.In(folder.Path, "", [.. command.Words]);
            Assert.Equal((command.Line, command.Code, ""), (command.Line, run.Code, run.Error));
        }
    }

    [Fact]
    public void Readme_EveryLinkedFile_IsThere()
    {
        var readme = Repository.Read("README.md");
        var links = System.Text.RegularExpressions.Regex.Matches(readme, @"\]\((?!https?:)([^)#]+)").Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), link));
    }
}
