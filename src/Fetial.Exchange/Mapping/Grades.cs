namespace Fetial.Exchange.Mapping;

/// <summary>The grades of evidence, best first (language.md, section 3).</summary>
internal static class Grades
{
    public static bool Contains(string word) => word is "text" or "excerpt" or "reported" or "weak" or "unverified";
}
