namespace Fetial.Cli.Tests;

/// <summary>The tutorial and the page on strategy hold what their commands print.</summary>
public sealed class TutorialTests
{
    [Theory]
    [InlineData("docs/tutorial.md", 10)]
    [InlineData("docs/strategy.md", 1)]
    public void Page_InTheDocumentation_HoldsWhatItsCommandsPrint(string page, int commands)
    {
        Assert.True(ConsoleBlocks.Commands(Repository.Read(page)).Count >= commands);
        var fresh = ConsoleBlocks.Refresh(Repository.Read(page), command =>
        {
            var run = InProcess.In(Repository.Root, "", [.. command.Words]);
            Assert.Equal((command.Line, command.Code, ""), (command.Line, run.Code, run.Error));
            return run.Out;
        });
        Snapshot.VerifyFile(page, fresh);
    }
}
