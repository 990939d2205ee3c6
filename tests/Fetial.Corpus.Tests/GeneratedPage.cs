namespace Fetial.Corpus.Tests;

/// <summary>A page, or a marked block of one, that the tests make. With FETIAL_ACCEPT=1 in the environment it is written instead of compared.</summary>
public static class GeneratedPage
{
    private const string HowToAccept = "run the tests with FETIAL_ACCEPT=1 in the environment to write it anew, and look at the change";

    public static void Matches(string path, string expected)
    {
        if (Accepts)
        {
            File.WriteAllText(path, expected);
        }

        var found = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(found == expected, $"{Path.GetFileName(path)} is not what the corpus says; {HowToAccept}.\n\n{expected}");
    }

    /// <param name="block">The text between the lines <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- end of name --&gt;</c>.</param>
    public static void BlockMatches(string path, string name, string block)
    {
        string start = $"<!-- {name} -->\n", end = $"<!-- end of {name} -->";
        var page = File.ReadAllText(path);
        int from = page.IndexOf(start, StringComparison.Ordinal), to = page.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= 0 && to > from, $"{Path.GetFileName(path)} has no block \"{name}\".");
        Matches(path, page[..(from + start.Length)] + block + page[to..]);
    }

    private static bool Accepts => Environment.GetEnvironmentVariable("FETIAL_ACCEPT") == "1";
}
