using System.Collections.Immutable;
using Fetial.Findings;

namespace Fetial.Cli.Explaining;

/// <summary>The page docs/findings.md, in Markdown.</summary>
public static class FindingsPage
{
    /// <summary>The command that writes the page; a test that finds it out of date prints it.</summary>
    public const string Command = "./fetial explain --all > docs/findings.md";

    public static void Write(TextWriter output, ImmutableArray<CatalogueEntry> entries)
    {
        output.WriteLine("# Findings");
        output.WriteLine();
        output.WriteLine($"Every code, what it means and what to do. `fetial explain CODE` prints one. This page is generated: `{Command}`.");
        foreach (var group in entries.GroupBy(entry => Group(entry.Code)))
        {
            output.WriteLine();
            output.WriteLine($"## {group.Key}");
            foreach (var entry in group)
            {
                output.WriteLine();
                output.WriteLine($"### {entry.Code} {entry.Title}");
                output.WriteLine();
                output.WriteLine(entry.Explanation);
                output.WriteLine();
                output.WriteLine($"- **What to do.** {entry.HowToFix}");
                output.WriteLine($"- **Why.** {entry.Why}");
            }
        }
    }

    private static string Group(string code) => code switch
    {
        _ when string.CompareOrdinal(code, "F140") < 0 => "A line cannot be read",
        _ when string.CompareOrdinal(code, "F180") < 0 => "A name or reference does not fit",
        _ when string.CompareOrdinal(code, "F200") < 0 => "A folder cannot be read",
        _ => "The portfolio does not hold together",
    };
}
