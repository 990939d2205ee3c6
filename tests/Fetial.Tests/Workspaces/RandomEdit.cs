using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Fetial.Text;

namespace Fetial.Tests.Workspaces;

/// <summary>Edits as people make them: an amount, a date, a party, an article gone or copied, a name changed, a line broken.</summary>
internal static partial class RandomEdit
{
    public static SourceText Of(ImmutableArray<SourceText> texts, Random random)
    {
        var text = texts[random.Next(texts.Length)];
        var lines = text.Content.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(8))
        {
            case 0:
                lines[at] = Number().Replace(lines[at], m => (int.Parse(m.Value, CultureInfo.InvariantCulture) + 1 + random.Next(50)).ToString(CultureInfo.InvariantCulture), 1);
                break;
            case 1:
                lines[at] = Date().Replace(lines[at], m => $"{1990 + random.Next(40)}{m.Value[4..]}");
                break;
            case 2:
                var names = texts.SelectMany(t => State().Matches(t.Content)).Select(m => m.Groups[1].Value).ToList();
                if (names.Count > 1)
                {
                    lines[at] = lines[at].Replace(names[random.Next(names.Count)], names[random.Next(names.Count)], StringComparison.Ordinal);
                }

                break;
            case 3:
                RemoveArticle(lines, random);
                break;
            case 4:
                CopyArticle(lines, random);
                break;
            case 5:
                var declared = lines.FindIndex(at, l => l.StartsWith("state ", StringComparison.Ordinal));
                if (declared >= 0)
                {
                    lines[declared] = lines[declared].Insert(6, "New");
                }

                break;
            case 6:
                lines[at] = lines[at].Length > 3 ? lines[at].Remove(random.Next(lines[at].Length), 1) : lines[at];
                break;
            default:
                lines.Insert(at, "# a remark");
                break;
        }

        return new SourceText(text.Path, string.Join('\n', lines));
    }

    /// <summary>An edit inside the lines of articles alone, which need not bind everything again.</summary>
    public static SourceText OfArticle(ImmutableArray<SourceText> texts, Random random)
    {
        var candidates = texts.Where(t => t.Content.Contains("\narticle ", StringComparison.Ordinal)).ToList();
        var text = candidates[random.Next(candidates.Count)];
        var lines = text.Content.Split('\n').ToList();
        var articles = Articles(lines);
        var first = articles[random.Next(articles.Count)];
        var at = first + 1 + random.Next(Math.Max(1, End(lines, first) - first - 1));
        lines[at] = random.Next(8) switch
        {
            5 or 6 => OtherSlot(candidates, random),
            7 => OtherWords(candidates, lines[at], random),
            0 => Number().Replace(lines[at], m => "7", 1),
            1 => lines[at].Replace(" must ", " will ", StringComparison.Ordinal),
            2 => lines[at].Replace("must not", "must    ", StringComparison.Ordinal),
            3 => lines[at].Length > 3 ? lines[at].Remove(random.Next(3, lines[at].Length), 1) : lines[at],
            _ => Date().Replace(lines[at], m => $"{2000 + random.Next(30)}{m.Value[4..]}"),
        };
        return new SourceText(text.Path, string.Join('\n', lines));
    }

    /// <summary>A line of some other article in place of this one: another bearer, act, condition, amount, exit.</summary>
    private static string OtherSlot(List<SourceText> texts, Random random)
    {
        var lines = texts[random.Next(texts.Count)].Content.Split('\n').ToList();
        var articles = Articles(lines);
        var first = articles[random.Next(articles.Count)];
        return lines[first + 1 + random.Next(Math.Max(1, End(lines, first) - first - 1))];
    }

    /// <summary>One name that the portfolio declares in place of another.</summary>
    private static string OtherWords(List<SourceText> texts, string line, Random random)
    {
        var names = texts.SelectMany(t => State().Matches(t.Content)).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        var here = names.Where(n => line.Contains(n, StringComparison.Ordinal)).ToList();
        return here.Count == 0 ? line : line.Replace(here[random.Next(here.Count)], names[random.Next(names.Count)], StringComparison.Ordinal);
    }

    private static void RemoveArticle(List<string> lines, Random random)
    {
        if (Articles(lines) is { Count: > 0 } articles)
        {
            var first = articles[random.Next(articles.Count)];
            lines.RemoveRange(first, End(lines, first) - first);
        }
    }

    private static void CopyArticle(List<string> lines, Random random)
    {
        if (Articles(lines) is { Count: > 0 } articles)
        {
            var first = articles[random.Next(articles.Count)];
            var copy = lines.GetRange(first, End(lines, first) - first);
            copy[0] = random.Next(4) == 0 ? copy[0] : Id().Replace(copy[0], "$1z", 1);
            lines.InsertRange(first, copy);
        }
    }

    private static List<int> Articles(List<string> lines) => [.. lines.Index().Where(l => l.Item.StartsWith("article ", StringComparison.Ordinal)).Select(l => l.Index)];

    private static int End(List<string> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Count && lines[end].StartsWith(' '))
        {
            end++;
        }

        return end;
    }

    [GeneratedRegex(@"(?<![\d-])\d{1,4}(?![\d-])")]
    private static partial Regex Number();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?m)^state (\w+)")]
    private static partial Regex State();

    [GeneratedRegex(@"^(article \S+)")]
    private static partial Regex Id();
}
