using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Workspaces;

/// <summary>
/// A portfolio under edit. An edit parses one file; where it touches articles alone, binds those that changed, keeps what rests on texts, actors and the
/// record, and looks anew at the clauses whose findings can differ, check by check (<see cref="ITextCheck"/>, <see cref="ILinkedCheck"/>,
/// <see cref="IEditedCheck"/>, <see cref="ClashBook"/>). What comes out is what a run over all files from nothing finds. Each edit gives a new workspace; one
/// that was edited must not be edited by two threads at once.
/// </summary>
public sealed class Workspace
{
    private readonly ImmutableArray<FileSyntax> files;
    private readonly BindOptions options;
    private readonly BoundPortfolio bound;
    private readonly FindingBook findings;

    private Workspace(ImmutableArray<FileSyntax> files, BindOptions options, BoundPortfolio bound, FindingBook findings, WorkspaceWork work)
    {
        this.files = files;
        this.options = options;
        this.bound = bound;
        this.findings = findings;
        Work = work;
    }

    /// <summary>The findings and diagnostics of the portfolio as it is now.</summary>
    public CheckReport Report => findings.Report;

    public Architecture Architecture => bound.Architecture;

    /// <summary>What it took to come here from the workspace before.</summary>
    public WorkspaceWork Work { get; }

    /// <param name="name">For the first line of output.</param>
    /// <param name="texts">The files of the portfolio, without the standard vocabulary, in a fixed order.</param>
    /// <param name="standpoint">From where it is looked at.</param>
    public static Workspace Open(string name, IEnumerable<SourceText> texts, Standpoint standpoint)
    {
        ImmutableArray<FileSyntax> files = [.. StandardVocabulary.Texts.Concat(texts).Select(FetialParser.ParseDeclarations)];
        return Whole(files, new BindOptions(name, standpoint.Scenario), standpoint, files.Length);
    }

    /// <summary>The workspace with one file's content replaced.</summary>
    /// <exception cref="ArgumentException">No file has that path.</exception>
    public Workspace Edit(SourceText text)
    {
        var place = -1;
        for (var i = 0; i < files.Length && place < 0; i++)
        {
            place = files[i].Text.Path == text.Path ? i : -1;
        }

        if (place < 0)
        {
            throw new ArgumentException($"no file has the path {text.Path}", nameof(text));
        }

        var edited = FetialParser.ParseDeclarations(text);
        var all = files.SetItem(place, edited);
        if (bound.Edit(place, edited) is not { } step || Report.Perspective.Edited(step.Bound.Architecture, step.Changed) is not { } perspective)
        {
            return Whole(all, options, Report.Perspective.Standpoint, 1);
        }

        var book = findings.Edit(perspective, step.Changed.Select(c => c.Index).ToHashSet());
        return new Workspace(all, options, step.Bound, book, new WorkspaceWork(1, step.Changed.Length, book.ClausesLookedAt, false));
    }

    /// <summary>The same files from another standpoint; nothing is read anew, and nothing bound unless the scenario differs.</summary>
    public Workspace From(Standpoint standpoint)
    {
        if (standpoint.Scenario != options.Scenario)
        {
            return Whole(files, options with { Scenario = standpoint.Scenario }, standpoint, 0);
        }

        var book = FindingBook.Open(new Perspective(bound.Architecture, standpoint));
        return new Workspace(files, options, bound, book, new WorkspaceWork(0, 0, book.ClausesLookedAt, false));
    }

    private static Workspace Whole(ImmutableArray<FileSyntax> files, BindOptions options, Standpoint standpoint, int parsed)
    {
        var bound = Binder.Keep(files, options);
        var book = FindingBook.Open(new Perspective(bound.Architecture, standpoint));
        return new Workspace(files, options, bound, book, new WorkspaceWork(parsed, bound.Architecture.Commitments.Length, book.ClausesLookedAt, true));
    }
}
