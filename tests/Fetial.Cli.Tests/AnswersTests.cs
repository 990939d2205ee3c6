namespace Fetial.Cli.Tests;

/// <summary>The page of answers holds what the commands print, and no other words below them.</summary>
public sealed class AnswersTests
{
    [Fact]
    public void Answers_InTheDocumentation_AreWhatTheCommandsPrint()
    {
        const string Page = "docs/answers.md";
        var fresh = ConsoleBlocks.Refresh(Repository.Read(Page), command =>
        {
            var run = InProcess.In(Repository.Root, "", [.. command.Words]);
            Assert.Equal((command.Line, command.Code, ""), (command.Line, run.Code, run.Error));
            return run.Out;
        });
        Snapshot.VerifyFile(Page, fresh);
    }

    [Fact]
    public void Refresh_ABlock_ReplacesTheOutputAndKeepsTheRest()
    {
        const string Page = "Words.\n```console\n$ fetial a \"b c\" | head -n 1\nold\n$ fetial d  # exit 1\n```\n```\n$ not run\n```\n";
        var commands = ConsoleBlocks.Commands(Page);
        Assert.Equal(["a", "b c"], commands[0].Words);
        Assert.Equal([0, 1], commands.Select(command => command.Code));
        Assert.Equal(
            "Words.\n```console\n$ fetial a \"b c\" | head -n 1\nnew a\n$ fetial d  # exit 1\nnew d\nmore\n```\n```\n$ not run\n```\n",
            ConsoleBlocks.Refresh(Page, command => $"new {command.Words[0]}\nmore\n"));
    }
}
