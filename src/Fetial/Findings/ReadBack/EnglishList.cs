namespace Fetial.Findings;

/// <summary>Lists as they are read aloud: commas, and a word before the last.</summary>
internal static class EnglishList
{
    public static string And(IEnumerable<string> items) => Join(items, "and");

    public static string Or(IEnumerable<string> items) => Join(items, "or");

    /// <summary>"A", "A and B", "A, B and C". An item that holds a list word itself is set off by a comma.</summary>
    private static string Join(IEnumerable<string> items, string word)
    {
        var list = items.Where(i => i.Length > 0).ToList();
        if (list.Count < 2)
        {
            return list.Count == 0 ? "" : list[0];
        }

        var separate = list.Count == 2 && !list[0].Contains(" and ", StringComparison.Ordinal) && !list[0].Contains(" or ", StringComparison.Ordinal) ? " " : ", ";
        if (list.Count > 2 && !list.Exists(i => i.Contains(", ", StringComparison.Ordinal) || i.Contains(" and ", StringComparison.Ordinal)))
        {
            separate = " ";
        }

        return string.Join(", ", list.Take(list.Count - 1)) + $"{separate}{word} {list[^1]}";
    }
}
