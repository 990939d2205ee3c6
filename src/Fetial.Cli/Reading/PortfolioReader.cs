using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Cli.Reading;

/// <summary>Reads every <c>*.fetial</c> file of some folders, or single files, without ever failing as a whole.</summary>
public static class PortfolioReader
{
    /// <summary>The largest file that is read: 64 MiB, inclusive.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>The deepest folder that is entered, counted from the one given.</summary>
    public const int MaximumDepth = 64;

    /// <summary>
    /// Paths in the result are those of <see cref="DisplayPath"/>. Names that begin with a dot are passed over; links are followed, each
    /// folder and each file once.
    /// </summary>
    /// <param name="paths">Folders or files, absolute or relative to <paramref name="currentDirectory"/>.</param>
    public static PortfolioReading Read(IReadOnlyList<string> paths, string currentDirectory)
    {
        var walk = new FolderWalk();
        foreach (var path in paths)
        {
            var full = Path.GetFullPath(path, currentDirectory);
            var shown = DisplayPath.Of(full, path, currentDirectory);
            if (Directory.Exists(full))
            {
                walk.Enter(full, shown.Length == 0 ? "" : shown + "/");
            }
            else if (File.Exists(full))
            {
                walk.Take(full, shown);
            }
            else
            {
                walk.Report(new ReadingFault(shown, ReadingFaultKind.Missing, "there is no such file or folder",
                    "Check the spelling; the path is looked up from the current folder."));
            }
        }

        var files = ImmutableArray.CreateBuilder<PortfolioFile>();
        var faults = walk.Faults.ToList();
        foreach (var (path, full) in walk.Found.OrderBy(found => found.Path, StringComparer.Ordinal))
        {
            if (ReadFile(path, full, faults) is { } content)
            {
                files.Add(new PortfolioFile(new SourceText(path, content), full));
            }
        }

        return new PortfolioReading(
            files.ToImmutable(),
            [.. faults.OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.ByteOffset ?? 0)]);
    }

    private static string? ReadFile(string path, string full, List<ReadingFault> faults)
    {
        try
        {
            using var stream = File.OpenRead(full);
            if (Bytes(stream) is { } bytes)
            {
                var decoded = TextDecoding.Decode(path, bytes);
                if (decoded.Fault is { } fault)
                {
                    faults.Add(fault);
                }

                return decoded.Content;
            }

            faults.Add(new ReadingFault(path, ReadingFaultKind.TooLarge, $"the file is larger than {MaximumBytes / (1024 * 1024)} MiB",
                "Split it by subject; the files of a folder are read together."));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(new ReadingFault(path, ReadingFaultKind.Unreadable, "the file cannot be read",
                "Check that you have permission to read it and that no other program holds it."));
        }

        return null;
    }

    // A pipe has no length, so the limit is kept while reading, not before.
    private static ReadOnlyMemory<byte>? Bytes(FileStream stream)
    {
        var length = stream.CanSeek ? stream.Length : 0;
        if (length > MaximumBytes)
        {
            return null;
        }

        var buffer = new byte[Math.Max(length + 1, 4096)];
        var filled = 0;
        while (stream.Read(buffer, filled, buffer.Length - filled) is var read and > 0)
        {
            filled += read;
            if (filled > MaximumBytes)
            {
                return null;
            }

            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        return buffer.AsMemory(0, filled);
    }
}
