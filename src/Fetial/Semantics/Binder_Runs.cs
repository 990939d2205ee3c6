using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>What binding in runs has in common: texts and articles are most of a large portfolio, and are read and bound a run at a time.</summary>
public sealed partial class Binder
{
    private static readonly Declaration Released = new(new DeclarationSyntax("", new PhraseSyntax([], default), null, [], default, 0), new SourceText("", ""), 0);

    /// <summary>Reads declarations of the file that was asked for last.</summary>
    private (SourceText? Text, FileParser Parser) reader;

    /// <summary>All declarations of a kind, which nothing else holds from then on.</summary>
    private Declaration[] TakeAll(string keyword) => declarations.Remove(keyword, out var alike) ? [.. alike] : [];

    /// <summary>The number of each declaration among those that count; -1 where it does not or its id is taken. Tells of ids that are taken.</summary>
    /// <param name="kind">For the report.</param>
    /// <param name="counts">Whether a declaration of this id can be bound; null for all.</param>
    private (int[] Indices, int Count) Number(Declaration[] found, string kind, Func<string, bool>? counts = null)
    {
        var (indices, count) = (new int[found.Length], 0);
        var taken = new Dictionary<string, int>(found.Length, StringComparer.Ordinal);
        for (var i = 0; i < found.Length; i++)
        {
            var id = found[i].Syntax.Name.Text;
            indices[i] = -1;
            if (counts is not null && !counts(id))
            {
                continue;
            }

            if (taken.TryAdd(id, i))
            {
                indices[i] = count++;
                continue;
            }

            var first = found[taken[id]];
            Report(BindingErrors.Duplicate(kind, id, first.Text.Locate(first.Syntax.Span), found[i].Text.Locate(found[i].Syntax.Span)));
            articlesAreUnique &= kind != "article";
        }

        return (indices, count);
    }

    /// <summary>A declaration with all of its slots, which are read now where only its header was; what is reported from then on lies in its file.</summary>
    private DeclarationSyntax Whole(Declaration found)
    {
        current = found.Text;
        if (!found.Syntax.IsSkimmed)
        {
            return found.Syntax;
        }

        if (reader.Text != current)
        {
            reader = (current, new FileParser(current, keepLines: false));
        }

        var (declaration, reports) = reader.Parser.Complete(found.Syntax);
        diagnostics.AddRange(reports);
        return declaration;
    }
}
