namespace Fetial.Exchange.Mapping;

/// <summary>The grades of evidence, best first (language.md, section 3).</summary>
internal static class Grades
{
    public static bool Contains(string word) => word is "text" or "excerpt" or "reported" or "weak" or "unverified";

    /// <summary>0 for text, 4 for unverified.</summary>
    public static int Rank(string word) => word switch { "text" => 0, "excerpt" => 1, "reported" => 2, "weak" => 3, _ => 4 };
}
