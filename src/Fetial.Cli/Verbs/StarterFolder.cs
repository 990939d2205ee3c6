using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Verbs;

/// <summary>The commented files that <c>fetial new</c> writes.</summary>
public static class StarterFolder
{
    private const string Prefix = "starter/";

    /// <summary>Name and content of each file, in ordinal order of the names; <paramref name="today"/> stands where a day of research is named.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Files(DateOnly today)
    {
        var assembly = typeof(StarterFolder).GetTypeInfo().Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name) ?? Stream.Null;
                using var reader = new StreamReader(stream);
                var content = reader.ReadToEnd().Replace("TODAY", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
                return KeyValuePair.Create(name[Prefix.Length..], content);
            }),
        ];
    }

    /// <exception cref="CommandException">Something other than an empty folder stands there.</exception>
    public static void Refuse(string full, string folder, string remedy = "Name another; nothing was written.")
    {
        if (File.Exists(full))
        {
            throw new CommandException($"{folder} is a file", "Name a folder that is not there yet.");
        }

        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())
        {
            throw new CommandException($"the folder {folder} is not empty", remedy);
        }
    }
}
