using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Model.Columns;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>
/// Turns parsed files into an <see cref="Architecture"/>: names first, then the vocabulary, then what is said with both.
/// Whatever cannot be bound becomes a diagnostic; everything else is bound all the same. Order of files and of declarations does not matter.
/// </summary>
public sealed partial class Binder
{
    private readonly List<ReadFile> files = [];
    private readonly BindOptions options;
    private readonly bool keeps;
    private readonly SymbolTables tables;
    private readonly SharedValues values;
    private readonly PhraseMatcher matcher;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<string, List<Declaration>> declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> sources;
    private readonly List<ContestedSlot> contested = [];
    private SourceText current;

    // From when all names and verbs are known.
    private PhraseCache? phrases;

    private Binder(IEnumerable<FileSyntax> files, BindOptions options, bool keeps)
    {
        this.options = options;
        this.keeps = keeps;
        tables = new SymbolTables();
        values = new SharedValues();
        sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        activeScenarios = new HashSet<string>(StringComparer.Ordinal);
        matcher = new PhraseMatcher(tables);
        Take(files);
        current = this.files.Count == 0 ? new SourceText("", "") : this.files[0].Text;
    }

    /// <summary>One that binds articles beside another, on a thread of its own: all that is declared is common to both, what is reported is its own.</summary>
    private Binder(Binder other)
    {
        options = other.options;
        keeps = other.keeps;
        tables = other.tables;
        values = other.values;
        sources = other.sources;
        activeScenarios = other.activeScenarios;
        instrumentsById = other.instrumentsById;
        texts = other.texts;
        matcher = new PhraseMatcher(tables);
        phrases = new PhraseCache();
        current = other.current;
    }

    /// <summary>Binds files; the first one wins where an id is declared twice, in the order given.</summary>
    /// <param name="files">Gone through once; their trees are let go as they are bound.</param>
    public static Architecture Bind(IEnumerable<FileSyntax> files, BindOptions options) => new Binder(files, options, keeps: false).Run();

    /// <summary>The same, kept so that edits of single articles need not bind the rest again.</summary>
    internal static BoundPortfolio Keep(ImmutableArray<FileSyntax> files, BindOptions options)
    {
        var binder = new Binder(files, options, keeps: true);
        var architecture = binder.Run();
        var ofArticles = binder.articles.SelectMany(a => a.Diagnostics).Concat(files.SelectMany(f => f.Diagnostics)).ToHashSet();
        return new BoundPortfolio(
            binder, files, binder.articles, binder.articlesAreUnique, architecture,
            [.. binder.diagnostics.Where(d => !ofArticles.Contains(d))],
            [.. binder.contested.Except(binder.articles.SelectMany(a => a.Contested))]);
    }

    /// <summary>Binds one article anew, in the place of the one that stood there.</summary>
    internal (BoundArticle Bound, Commitment? Clause) Rebind(DeclarationSyntax declaration, SourceText text, int index) => BindWithReports(declaration, text, index);

    internal static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> all) =>
        [.. all.OrderBy(d => d.Location.Path, StringComparer.Ordinal).ThenBy(d => d.Location.Line).ThenBy(d => d.Location.Column).ThenBy(d => d.Code, StringComparer.Ordinal).Distinct()];

    internal static ImmutableArray<ContestedSlot> Sorted(IEnumerable<ContestedSlot> all) =>
        [.. all.OrderBy(c => c.Values[0].Location.Path, StringComparer.Ordinal).ThenBy(c => c.Values[0].Location.Line)];

    /// <summary>Sorts what files declare by kinds.</summary>
    private void Take(IEnumerable<FileSyntax> read)
    {
        var count = 0;
        foreach (var file in read)
        {
            diagnostics.AddRange(file.Diagnostics);
            files.Add(new ReadFile(file.Text, file.Events));
            foreach (var declaration in file.Declarations)
            {
                if (!declarations.TryGetValue(declaration.Keyword, out var alike))
                {
                    declarations[declaration.Keyword] = alike = [];
                }

                alike.Add(new Declaration(declaration, file.Text, count++));
            }
        }
    }

    private Architecture Run()
    {
        BindSources();
        var scenarios = BindScenarios();
        DeclareTexts();
        DeclareActors();
        DeclareTerritories();
        var vocabulary = BindVocabulary();
        phrases = new PhraseCache();
        var memberships = BindMemberships();
        var claims = BindTerritoryClaims();
        var instruments = BindInstruments();
        var commitments = BindArticles(instruments);
        var events = BindEvents();
        CheckLabels(events);
        var coalitions = BindCoalitions();
        var rates = BindRates();
        var strategy = BindStrategy();
        return new Architecture(
            options.Name,
            vocabulary,
            [.. tables.Actors],
            memberships,
            [.. tables.Territories],
            claims,
            [.. sources.Values.OrderBy(s => s.Index)],
            instruments,
            commitments,
            events,
            coalitions,
            BindViewpoints(),
            scenarios,
            BindClaims(strategy),
            BindExpectations(strategy),
            BindAcceptances(),
            Sorted(contested),
            BindKept(),
            BindResearchedTo(events, instruments),
            diagnostics.Count == 0 ? [] : Sorted(diagnostics))
        {
            Rates = rates,
            Strategy = strategy,
        };
    }

    /// <summary>All declarations of a kind, with <see cref="current"/> set to their file while the caller reads them.</summary>
    private IEnumerable<DeclarationSyntax> Declared(params string[] keywords)
    {
        foreach (var declaration in Found(keywords))
        {
            current = declaration.Text;
            yield return declaration.Syntax;
        }
    }

    private List<Declaration> Found(string[] keywords)
    {
        var found = new List<Declaration>();
        foreach (var keyword in keywords)
        {
            if (declarations.TryGetValue(keyword, out var alike))
            {
                found.AddRange(alike);
            }
        }

        // Declarations of several kinds stay in the order in which they are written.
        if (keywords.Length > 1)
        {
            found.Sort(static (first, second) => first.Order.CompareTo(second.Order));
        }

        return found;
    }

    /// <summary>What is left of a file once its declarations are sorted.</summary>
    private sealed record ReadFile(SourceText Text, ImmutableArray<EventSyntax> Events);

    private readonly record struct Declaration(DeclarationSyntax Syntax, SourceText Text, int Order);

    private SourceLocation At(TextSpan span) => current.Locate(span);

    private void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    private static ImmutableArray<string> WordsOf(PhraseSyntax phrase)
    {
        var words = ImmutableArray.CreateBuilder<string>(phrase.Tokens.Length);
        foreach (var token in phrase.Tokens)
        {
            words.Add(token.Text);
        }

        return words.MoveToImmutable();
    }

    private static string? TextOf(SlotSyntax? slot) => slot?.Value switch
    {
        TextValue text => text.Text,
        PhraseValue phrase => phrase.Phrase.Text,
        _ => null,
    };

    private static ImmutableArray<string> IdsOf(DeclarationSyntax declaration, string slot)
    {
        var slots = declaration.SlotsNamed(slot);
        if (slots.Count == 0)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var named in slots)
        {
            if (named.Value is IdsValue ids)
            {
                foreach (var id in ids.Ids)
                {
                    if (!found.Contains(id.Text))
                    {
                        found.Add(id.Text);
                    }
                }
            }
        }

        return found.ToImmutable();
    }
}
