using Fetial.Model;
using Fetial.Semantics;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial;

/// <summary>From texts to a bound portfolio. Who calls it reads the files; the core reads none.</summary>
public static class Portfolio
{
    /// <summary>Parses and binds texts together with the standard vocabulary.</summary>
    /// <param name="name">For the first line of output.</param>
    /// <param name="texts">The files of the portfolio and of the portfolios it uses, in a fixed order.</param>
    /// <param name="scenario">The scenario laid over it, or null.</param>
    public static Architecture Load(string name, IEnumerable<SourceText> texts, string? scenario = null) =>
        Binder.Bind(InTurn(Parse([.. StandardVocabulary.Texts, .. texts])), new BindOptions(name, scenario));

    /// <summary>Files are read on two threads: reading is pure, and each result has a place of its own. Articles are read when they are bound.</summary>
    private static FileSyntax[] Parse(SourceText[] texts)
    {
        var parsed = new FileSyntax[texts.Length];
        TwoThreads.Share(texts.Length, () => i => parsed[i] = FetialParser.Skim(texts[i]));
        return parsed;
    }

    /// <summary>One file after the other, none of them kept here.</summary>
    private static IEnumerable<FileSyntax> InTurn(FileSyntax?[] parsed)
    {
        for (var i = 0; i < parsed.Length; i++)
        {
            if (parsed[i] is { } file)
            {
                parsed[i] = null;
                yield return file;
            }
        }
    }

    /// <summary>The folders that a text says its portfolio uses, as written: <c>uses ../other</c>.</summary>
    public static IEnumerable<string> Uses(SourceText text) =>
        FetialParser.Parse(text).Declarations.Where(d => d.Keyword == "uses" && !d.Name.IsEmpty).Select(d => text.Slice(d.Name.Span).Trim());
}
