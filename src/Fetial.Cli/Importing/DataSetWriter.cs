using System.Collections.Immutable;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Reading;
using Fetial.Cli.Verbs;
using Fetial.Exchange.Import;

namespace Fetial.Cli.Importing;

/// <summary>Writes what a data set became. All files are written beside the folder first, and only then take their places by renaming.</summary>
internal static class DataSetWriter
{
    /// <param name="full">The absolute folder.</param>
    /// <param name="folder">The folder as it was typed.</param>
    /// <param name="force">Whether a folder with content is written into; files of other names stay.</param>
    /// <exception cref="CommandException">The folder is not empty, or the file system refused.</exception>
    public static void Write(ImmutableArray<ImportedFile> files, string full, string folder, bool force)
    {
        Refuse(full, folder, force);
        var neighbour = Path.TrimEndingDirectorySeparator(full) + "." + Path.GetRandomFileName();
        try
        {
            foreach (var file in files)
            {
                AtomicFile.Write(Path.Combine(neighbour, file.Path), file.Content);
            }

            if (Directory.Exists(full))
            {
                // The folder itself stays: somebody may stand in it.
                foreach (var file in files)
                {
                    File.Move(Path.Combine(neighbour, file.Path), Path.Combine(full, file.Path), overwrite: true);
                }
            }
            else
            {
                Directory.Move(neighbour, full);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{folder} could not be written", "Check your permissions and the free space.", failure);
        }
        finally
        {
            Remove(neighbour);
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
