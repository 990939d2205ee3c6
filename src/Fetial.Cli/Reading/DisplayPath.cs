namespace Fetial.Cli.Reading;

/// <summary>The path that output prints for a file: short, the same on every machine, and one that an editor opens from the current folder.</summary>
public static class DisplayPath
{
    /// <summary>
    /// Relative to the current directory with forward slashes, empty for that directory itself. A path that leads out of the current
    /// directory and was given from the root stays as it was given.
    /// </summary>
    public static string Of(string full, string given, string currentDirectory)
    {
        var relative = Slashed(Path.GetRelativePath(currentDirectory, full)).TrimEnd('/');
        if (relative == ".")
        {
            return "";
        }

        return relative.StartsWith("../", StringComparison.Ordinal) && Path.IsPathRooted(given) ? Slashed(given).TrimEnd('/') : relative;
    }

    private static string Slashed(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
