using System.Collections.Immutable;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Reading;
using Fetial.Cli.Verbs;
using Fetial.Exchange.Rosters;

namespace Fetial.Cli.Importing;

/// <summary>
/// Writes what a data set became. All files are written beside the folder first, and only then take their places by renaming. What they replace is
/// put aside until then, and comes back where one of them cannot be placed.
/// </summary>
internal static class DataSetWriter
{
    /// <param name="full">The absolute folder.</param>
    /// <param name="folder">The folder as it was typed.</param>
    /// <param name="force">Whether a folder with content is written into; files of other names stay, save what an earlier import left (<see cref="RosterResult.IsLeftover"/>).</param>
    /// <returns>The names of the files that an earlier import had left and that were taken out.</returns>
    /// <exception cref="CommandException">The folder is not empty, or the file system refused; it is as it was.</exception>
    public static ImmutableArray<string> Write(RosterResult result, string full, string folder, bool force)
    {
        Refuse(full, folder, force);
        var neighbour = Path.TrimEndingDirectorySeparator(full) + "." + Path.GetRandomFileName();
        try
        {
            foreach (var file in result.Files)
            {
                AtomicFile.Write(Path.Combine(neighbour, file.Path), file.Content);
            }

            if (!Directory.Exists(full))
            {
                Directory.Move(neighbour, full);
                return [];
            }

            // The folder itself stays: somebody may stand in it.
            ImmutableArray<string> leftovers =
            [
                .. Directory.EnumerateFiles(full).Where(f => result.IsLeftover(Path.GetFileName(f), () => File.ReadAllText(f))).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal),
            ];
            Replace([.. result.Files.Select(f => f.Path)], leftovers, neighbour, full);
            return leftovers;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{folder} could not be written", "Check your permissions and the free space; its files are as they were.", failure);
        }
        finally
        {
            Remove(neighbour);
        }
    }

    private static void Replace(ImmutableArray<string> names, ImmutableArray<string> leftovers, string from, string to)
    {
        var aside = Path.Combine(from, ".aside");
        Directory.CreateDirectory(aside);
        var undo = new Stack<(string From, string To)>();
        void Move(string source, string target)
        {
            File.Move(source, target);
            undo.Push((target, source));
        }

        try
        {
            foreach (var name in names.Concat(leftovers).Where(n => File.Exists(Path.Combine(to, n))))
            {
                Move(Path.Combine(to, name), Path.Combine(aside, name));
            }

            foreach (var name in names)
            {
                Move(Path.Combine(from, name), Path.Combine(to, name));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            while (undo.TryPop(out var step))
            {
                File.Move(step.From, step.To);
            }

            throw;
        }
    }

    /// <summary>Before anything is read, so that a long import does not end in vain.</summary>
    /// <exception cref="CommandException">The folder is a file, or is not empty and <paramref name="force"/> is not set.</exception>
    public static void Refuse(string full, string folder, bool force)
    {
        if (!force || File.Exists(full))
        {
            StarterFolder.Refuse(full, folder, "Name another, or add --force to write over its files; nothing was written.");
        }
    }

    private static void Remove(string neighbour)
    {
        try
        {
            if (Directory.Exists(neighbour))
            {
                Directory.Delete(neighbour, recursive: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to report.
        }
    }
}
