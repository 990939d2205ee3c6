using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>
/// A bound portfolio that can take in an edited file. Where an edit leaves every declaration but articles as it was, and the articles their ids, only the
/// articles that changed are bound again: names, vocabulary, texts and the record are what they were.
/// </summary>
internal sealed class BoundPortfolio
{
    private readonly Binder binder;
    private readonly ImmutableArray<FileSyntax> files;
    private readonly ImmutableArray<BoundArticle> articles;
    private readonly bool articlesAreUnique;
    private readonly ImmutableArray<Diagnostic> general;
    private readonly ImmutableArray<ContestedSlot> contested;

    /// <summary>The number of the first article of each file; edits by articles leave it as it is.</summary>
    private readonly ImmutableArray<int> firsts;

    public BoundPortfolio(
        Binder binder, ImmutableArray<FileSyntax> files, ImmutableArray<BoundArticle> articles, bool articlesAreUnique, Architecture architecture,
        ImmutableArray<Diagnostic> general, ImmutableArray<ContestedSlot> contested, ImmutableArray<int> firsts = default)
    {
        this.binder = binder;
        this.files = files;
        this.articles = articles;
        this.articlesAreUnique = articlesAreUnique;
        this.general = general;
        this.contested = contested;
        this.firsts = firsts.IsDefault ? FirstsOf(files) : firsts;
        Architecture = architecture;
    }

    public Architecture Architecture { get; }

    /// <summary>The portfolio with one file edited and the ids of the clauses that changed; null where more than articles changed, so that all is to be bound.</summary>
    /// <param name="place">The place of the file among all.</param>
    /// <param name="edited">The file as it is now.</param>
    public (BoundPortfolio Bound, ImmutableArray<Commitment> Changed)? Edit(int place, FileSyntax edited)
    {
        var before = files[place];
        if (!articlesAreUnique || ArticlesChanged(before, edited) is not { } changed)
        {
            return null;
        }

        var first = firsts[place];
        var rebound = articles.ToBuilder();
        var commitments = Architecture.Commitments.ToBuilder();
        var clauses = ImmutableArray.CreateBuilder<Commitment>();
        var (toldAnew, contestedAnew) = (!before.Diagnostics.IsEmpty || !edited.Diagnostics.IsEmpty, false);
        foreach (var (number, syntax) in changed)
        {
            var at = first + number;
            var old = articles[at];
            var (article, rebuilt) = binder.Rebind(syntax, edited.Text, old.Index ?? 0);
            rebound[at] = article;
            toldAnew |= !old.Diagnostics.IsEmpty || !article.Diagnostics.IsEmpty;
            contestedAnew |= !old.Contested.IsEmpty || !article.Contested.IsEmpty;
            if (rebuilt is { } clause)
            {
                commitments[clause.Index] = clause;
                clauses.Add(clause);
            }
        }

        var all = files.SetItem(place, edited);
        var articlesNow = rebound.MoveToImmutable();
        var architecture = Architecture with
        {
            Commitments = commitments.MoveToImmutable(),
            Diagnostics = toldAnew ? Binder.Sorted(all.SelectMany(f => f.Diagnostics).Concat(general).Concat(articlesNow.SelectMany(a => a.Diagnostics))) : Architecture.Diagnostics,
            Contested = contestedAnew ? Binder.Sorted(contested.Concat(articlesNow.SelectMany(a => a.Contested))) : Architecture.Contested,
        };
        return (new BoundPortfolio(binder, all, articlesNow, true, architecture, general, contested, firsts), clauses.ToImmutable());
    }

    private static ImmutableArray<int> FirstsOf(ImmutableArray<FileSyntax> files)
    {
        var firsts = ImmutableArray.CreateBuilder<int>(files.Length);
        var count = 0;
        foreach (var file in files)
        {
            firsts.Add(count);
            count += file.Declarations.Count(d => d.Keyword == "article");
        }

        return firsts.MoveToImmutable();
    }

    /// <summary>The articles of the edited file that are not word for word and line for line what they were; null where something else is not.</summary>
    private static List<(int Number, DeclarationSyntax Syntax)>? ArticlesChanged(FileSyntax before, FileSyntax after)
    {
        if (before.Declarations.Length != after.Declarations.Length || before.Events.Length != after.Events.Length)
        {
            return null;
        }

        var (oldEnds, newEnds) = (Starts(before), Starts(after));
        var changed = new List<(int, DeclarationSyntax)>();
        var number = 0;
        for (var i = 0; i < before.Declarations.Length; i++)
        {
            var (old, now) = (before.Declarations[i], after.Declarations[i]);
            var same = old.Line == now.Line && Block(before, old.Span.Start, oldEnds).SequenceEqual(Block(after, now.Span.Start, newEnds));
            if (old.Keyword != now.Keyword || (!same && (now.Keyword != "article" || old.Name.Text != now.Name.Text)))
            {
                return null;
            }

            if (now.Keyword == "article")
            {
                if (!same)
                {
                    changed.Add((number, now));
                }

                number++;
            }
        }

        for (var i = 0; i < before.Events.Length; i++)
        {
            var (old, now) = (before.Events[i], after.Events[i]);
            if (old.Line != now.Line || !Block(before, old.Span.Start, oldEnds).SequenceEqual(Block(after, now.Span.Start, newEnds)))
            {
                return null;
            }
        }

        return changed;
    }

    private static List<int> Starts(FileSyntax file) => [.. file.Declarations.Select(d => d.Span.Start).Concat(file.Events.Select(e => e.Span.Start)).Append(file.Text.Content.Length).Order()];

    /// <summary>From where something is declared to where the next begins.</summary>
    private static ReadOnlySpan<char> Block(FileSyntax file, int start, List<int> starts)
    {
        var next = starts[starts.BinarySearch(start) + 1];
        return file.Text.Content.AsSpan(start, next - start);
    }
}
