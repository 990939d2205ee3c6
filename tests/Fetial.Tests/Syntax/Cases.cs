using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Tests.Syntax;

/// <summary>The case files beside the tests.</summary>
internal static class Cases
{
    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Syntax", "Cases", name));

    public static FileSyntax Parse(string name) => FetialParser.Parse(new SourceText(name, Read(name)));

    public static FileSyntax ParseText(string content) => FetialParser.Parse(new SourceText("case.fetial", content));
}
