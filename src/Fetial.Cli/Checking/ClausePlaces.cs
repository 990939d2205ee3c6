using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>Where clauses stand, as short as can be: seen from the folder that was asked about, where it was one.</summary>
public sealed class ClausePlaces(IReadOnlyList<string> folders)
{
    /// <summary>"harbour.fetial:41"; the path as it was read where several folders were given or the file lies outside of the one.</summary>
    public string Of(FindingClause clause)
    {
        var folder = folders.Count == 1 ? folders[0].TrimEnd('/') + "/" : "";
        var inside = folder.Length > 1 && clause.File.StartsWith(folder, StringComparison.Ordinal);
        return $"{(inside ? clause.File[folder.Length..] : clause.File)}:{clause.Line}";
    }
}
