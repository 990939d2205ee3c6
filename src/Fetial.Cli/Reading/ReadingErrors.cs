using Fetial.Findings;
using Fetial.Text;

namespace Fetial.Cli.Reading;

/// <summary>What can be wrong between the folders of portfolios. Codes F180 to F189.</summary>
public static class ReadingErrors
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new("F180", "A used folder is missing", "A line `uses FOLDER` names a folder that is not there, seen from the folder of the file that says it.",
            "Correct the path; it begins in the folder of this file and uses forward slashes: uses ../other-case.",
            "A portfolio that lacks a part of its ground would look sounder than it is."),
    ];

    public static Diagnostic NoSuchFolder(string path, SourceLocation location) => new(
        "F180", DiagnosticSeverity.Error, $"there is no folder {path}", location,
        "The path begins in the folder of this file. Correct it, or remove the line.");
}
