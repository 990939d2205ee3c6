namespace Fetial.Cli.Reading;

/// <summary>Finds the files below folders; links may form loops, so what was entered once is not entered again.</summary>
internal sealed class FolderWalk
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Full)> found = [];
    private readonly List<ReadingFault> faults = [];

    public IReadOnlyList<(string Path, string Full)> Found => found;

    public IReadOnlyList<ReadingFault> Faults => faults;

    public void Report(ReadingFault fault) => faults.Add(fault);

    /// <summary>Notes one file under the path that findings print.</summary>
    public void Take(string full, string path)
    {
        if (seen.Add(Target(new FileInfo(full))))
        {
            found.Add((path, full));
        }
    }

    /// <summary>Notes every file below a folder; <paramref name="prefix"/> is empty or ends in a slash.</summary>
    public void Enter(string full, string prefix, int depth = 0)
    {
        var folder = new DirectoryInfo(full);
        try
        {
            var target = Target(folder);
            if (!seen.Add(target))
            {
                return;
            }

            if (depth > PortfolioReader.MaximumDepth)
            {
                faults.Add(new ReadingFault(prefix.TrimEnd('/'), ReadingFaultKind.TooDeep,
                    $"folders are nested more than {PortfolioReader.MaximumDepth} deep", "Move the files up; deeper ones were not read."));
                return;
            }

            // Children are walked from the target, so that a loop comes back to a folder already seen.
            var entries = new DirectoryInfo(target).GetFileSystemInfos();
            Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
            foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')))
            {
                Visit(entry, prefix + entry.Name, depth);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            faults.Add(new ReadingFault(prefix.Length == 0 ? "." : prefix.TrimEnd('/'), ReadingFaultKind.Unreadable,
                "the folder cannot be read", "Check that you have permission to list it and that its links do not form a ring."));
        }
    }

    private void Visit(FileSystemInfo entry, string path, int depth)
    {
        if (entry is DirectoryInfo || Directory.Exists(entry.FullName))
        {
            Enter(entry.FullName, path + "/", depth + 1);
        }
        else if (entry.Name.EndsWith(".fetial", StringComparison.Ordinal))
        {
            Take(entry.FullName, path);
        }
    }

    // A link that leads nowhere or round in a circle keeps its own name; opening it then fails with a fault of its own.
    private static string Target(FileSystemInfo entry)
    {
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? entry.FullName;
        }
        catch (IOException)
        {
            return entry.FullName;
        }
    }
}
