using System.Text;
using Fetial.Exchange.Import;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Exchange.Rosters;

/// <summary>Files in the layout that <c>fetial fmt</c> gives them.</summary>
internal static class CanonicalText
{
    /// <summary>Characters after which a long series of declarations goes on in the next file.</summary>
    public const int FileLength = 4 * 1024 * 1024;

    public static ImportedFile Of(string path, string content) => new(path, Formatter.Format(FetialParser.Parse(new SourceText(path, content))));

    /// <summary>Blocks as one file, or as several with numbers where they are many. A block is never divided.</summary>
    /// <param name="top">Stands at the top of each file.</param>
    public static IEnumerable<ImportedFile> Series(string name, string top, IEnumerable<string> blocks)
    {
        var content = new StringBuilder(top);
        var number = 1;
        foreach (var block in blocks)
        {
            if (content.Length > top.Length && content.Length + block.Length > FileLength)
            {
                yield return Of(Path(name, number++), content.ToString());
                content.Clear().Append(top);
            }

            content.Append(block);
        }

        if (content.Length > top.Length)
        {
            yield return Of(Path(name, number), content.ToString());
        }
    }

    private static string Path(string name, int number) => number == 1 ? $"{name}.fetial" : $"{name}-{number}.fetial";
}
