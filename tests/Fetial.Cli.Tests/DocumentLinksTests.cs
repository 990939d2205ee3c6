using System.Text.RegularExpressions;

namespace Fetial.Cli.Tests;

/// <summary>No page of the documentation leads nowhere, and none is left out of the list.</summary>
public sealed class DocumentLinksTests
{
    private static readonly string[] Outside = ["artifacts", "bin", "obj", "node_modules", ".git"];

    public static TheoryData<string> EachPage => [.. Pages()];

    [Theory]
    [MemberData(nameof(EachPage))]
    public void Page_EveryRelativeLink_LeadsToAFileAndAHeading(string page)
    {
        foreach (var link in Links(Repository.Read(page)))
        {
            var (path, heading) = link.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (link[..at], link[(at + 1)..]) : (link, "");
            var target = path.Length == 0 ? page : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page) ?? "", Uri.UnescapeDataString(path)))).Replace('\\', '/');
            Assert.True(Path.Exists(Path.Combine(Repository.Root, target)), $"{page}: {link}");
            if (heading.Length > 0 && target.EndsWith(".md", StringComparison.Ordinal))
            {
                Assert.True(Anchors(Repository.Read(target)).Contains(heading), $"{page}: {link}: no such heading");
            }
        }
    }

    [Fact]
    public void List_OfThePages_LeavesNoneOut()
    {
        var listed = Links(Repository.Read("docs/README.md")).Select(link => link.Split('#')[0]).ToHashSet(StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(file => Path.GetFileName(file)).Where(name => name != "README.md").ToList();
        Assert.True(pages.Count > 8);
        Assert.DoesNotContain(pages, page => !listed.Contains(page));
    }

    [Fact]
    public void Readme_ListsEveryCommand()
    {
        var verbs = Regex.Matches(InProcess.Run("--help").Out, "^  ([a-z]+) {2,}[A-Z]", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToList();
        Assert.True(verbs.Count > 12);
        Assert.All(verbs, verb => Assert.Matches($@"\| `{verb}[ `]", Repository.Read("README.md")));
    }

    private static IEnumerable<string> Pages() => Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Where(page => !page.Split('/').Any(part => Outside.Contains(part))).Order(StringComparer.Ordinal);

    /// <summary>Links of the text, not of the blocks of code in it.</summary>
    private static List<string> Links(string page) =>
        [.. Regex.Matches(Regex.Replace(page, "```.*?```", "", RegexOptions.Singleline), @"\]\((?!https?:|mailto:)([^)\s]+)\)").Select(match => match.Groups[1].Value)];

    /// <summary>The anchors that a code host gives to the headings.</summary>
    private static HashSet<string> Anchors(string page) =>
        [.. Regex.Matches(page, "^#+ (.*)$", RegexOptions.Multiline).Select(m => Regex.Replace(m.Groups[1].Value.ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-'))];
}
