using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Tests.Docs;

/// <summary>The examples of the language manual are read as its top comment says.</summary>
public sealed class ManualTests
{
    private static readonly ImmutableArray<Chapter> Chapters = [.. Read(Repository.Read("docs/language.md"))];

    public static TheoryData<string> Titles => [.. Chapters.Where(c => !c.Blocks.IsEmpty).Select(c => c.Title)];

    /// <summary>The blocks of a chapter raise nothing together; one that expects a code raises that code alone and is not kept.</summary>
    [Theory]
    [MemberData(nameof(Titles))]
    public void Load_BlocksOfAChapter_RaiseWhatTheChapterSays(string title)
    {
        var kept = new List<SourceText>();
        foreach (var block in Chapters.Single(c => c.Title == title).Blocks)
        {
            var text = new SourceText($"block at line {block.Line}", block.Content);
            var raised = Portfolio.Load(title, kept.Append(text)).Diagnostics;
            if (block.Expected is null)
            {
                Assert.Equal([], raised.Select(d => $"{d.Code} {d.Location} {d.Message}"));
                kept.Add(text);
            }
            else
            {
                Assert.Equal([block.Expected], raised.Select(d => d.Code));
            }
        }
    }

    [Fact]
    public void Read_Manual_HasBlocksInMostChaptersAndFaultyOnesToo()
    {
        Assert.True(Titles.Count >= 14);
        Assert.True(Chapters.Sum(c => c.Blocks.Count(b => b.Expected is not null)) >= 15);
    }

    private static IEnumerable<Chapter> Read(string manual)
    {
        var title = "";
        var blocks = ImmutableArray.CreateBuilder<Block>();
        string? expected = null;
        List<string>? open = null;
        var start = 0;
        foreach (var (line, number) in manual.Split('\n').Select((l, i) => (l.TrimEnd('\r'), i + 1)))
        {
            if (open is not null)
            {
                if (line != "```")
                {
                    open.Add(line);
                    continue;
                }

                blocks.Add(new Block(start, string.Join('\n', open), expected));
                (open, expected) = (null, null);
            }
            else if (line == "```fetial")
            {
                (open, start) = ([], number);
            }
            else if (line.StartsWith("<!-- expect ", StringComparison.Ordinal))
            {
                expected = line.Split(' ')[2];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                yield return new Chapter(title, blocks.ToImmutable());
                blocks.Clear();
                title = line[3..];
            }
        }

        yield return new Chapter(title, blocks.ToImmutable());
    }

    private sealed record Chapter(string Title, ImmutableArray<Block> Blocks);

    private sealed record Block(int Line, string Content, string? Expected);
}
