using Fetial.Cli.CommandLine;
using Fetial.Cli.Reading;

namespace Fetial.Cli.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_OverAFile_ReplacesItAndLeavesNothingBeside()
    {
        var path = folder.Write("a.fetial", "old and longer");
        AtomicFile.Write(path, "new Київ\n");
        Assert.Equal("new Київ\n"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Write_InAMissingFolder_MakesIt()
    {
        var path = Path.Combine(folder.Path, "new/deep/a.fetial");
        AtomicFile.Write(path, "x");
        Assert.Equal("x", File.ReadAllText(path));
    }

    [Fact]
    public void Write_ThroughALink_KeepsTheLink()
    {
        var path = folder.Write("real.fetial", "old");
        var link = Path.Combine(folder.Path, "link.fetial");
        File.CreateSymbolicLink(link, "real.fetial");
        AtomicFile.Write(link, "new");
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal("real.fetial", new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void Write_WhereAFolderStands_FailsAndLeavesNothingBehind()
    {
        var path = Path.Combine(folder.Path, "taken");
        Directory.CreateDirectory(path);
        var failure = Assert.Throws<CommandException>(() => AtomicFile.Write(path, "x"));
        Assert.Contains("could not be written", failure.Line, StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Write_OverAnExecutableFile_KeepsItsPermissions()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = folder.Write("a.fetial", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        AtomicFile.Write(path, "new");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
    }
}
