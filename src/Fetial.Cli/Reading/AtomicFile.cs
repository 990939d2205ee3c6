using System.Text;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Reading;

/// <summary>Writes a file so that a reader, or a crash, sees the old content or the new, never a part.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Writes UTF-8 without a mark to a neighbour and renames it over <paramref name="path"/>. Missing folders are made, a link is written
    /// through, the permissions of an existing file are kept.
    /// </summary>
    /// <exception cref="CommandException">The file system refused; the old file is untouched.</exception>
    public static void Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    /// <summary>The same for bytes.</summary>
    /// <exception cref="CommandException">The file system refused; the old file is untouched.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> content)
    {
        string? neighbour = null;
        try
        {
            var target = Target(path);
            var folder = Path.GetDirectoryName(target) ?? target;
            Directory.CreateDirectory(folder);
            neighbour = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
            WriteThrough(neighbour, content, target);
            File.Move(neighbour, target, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Remove(neighbour);
            throw new CommandException($"{path} could not be written", "Check your permissions and the free space; the file is as it was.", failure);
        }
    }

    private static string Target(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
    }

    private static void WriteThrough(string neighbour, ReadOnlyMemory<byte> content, string target)
    {
        using var stream = new FileStream(neighbour, FileMode.CreateNew, FileAccess.Write);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        }

        stream.Write(content.Span);
        stream.Flush(flushToDisk: true);
    }

    private static void Remove(string? neighbour)
    {
        try
        {
            if (neighbour is not null)
            {
                File.Delete(neighbour);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to report.
        }
    }
}
