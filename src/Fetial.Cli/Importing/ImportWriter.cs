using System.Collections.Immutable;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Reading;
using Fetial.Exchange.Import;

namespace Fetial.Cli.Importing;

/// <summary>Writes imported files: all of them or, where one would be lost, none.</summary>
public static class ImportWriter
{
    /// <param name="target">The absolute folder.</param>
    /// <param name="folder">The folder as it was typed.</param>
    /// <param name="force">Whether files that are there may be replaced.</param>
    /// <exception cref="CommandException">A file is there already, or its path leads out of the folder; nothing was written.</exception>
    public static void Write(ImmutableArray<ImportedFile> files, string target, string folder, bool force)
    {
        var places = files.Select(file => (file, Full: Path.GetFullPath(file.Path, target))).ToList();
        foreach (var (file, full) in places)
        {
            // Names of files come from cells of a sheet that somebody else may have written.
            if (!full.StartsWith(Path.TrimEndingDirectorySeparator(target) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new CommandException($"the file {file.Path} would stand outside {folder}", "Correct the column that names the files; nothing was written.");
            }
        }

        var taken = places.Where(place => File.Exists(place.Full)).Select(place => place.file.Path).ToList();
        if (taken.Count > 0 && !force)
        {
            var others = taken.Count > 1 ? $" and {taken.Count - 1} more" : "";
            throw new CommandException($"{folder} has {taken[0]}{others} already", "Choose another --out, or add --force to write over them; nothing was written.");
        }

        foreach (var (file, full) in places)
        {
            AtomicFile.Write(full, file.Content);
        }
    }
}
