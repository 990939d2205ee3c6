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
/// record, and runs the checks of single texts on the texts of those articles. All other checks run over the whole (see <see cref="ITextCheck"/>). What comes
/// out is what a run over all files from nothing finds. Each edit gives a new workspace; one that was edited must not be edited by two threads at once.
/// </summary>
public sealed class Workspace
{
    private readonly ImmutableArray<FileSyntax> files;
    private readonly BindOptions options;
    private readonly BoundPortfolio bound;
    private readonly ImmutableArray<ImmutableArray<Finding>> findings;

    private Workspace(
        ImmutableArray<FileSyntax> files, BindOptions options, BoundPortfolio bound, Perspective perspective, ImmutableArray<ImmutableArray<Finding>> findings, WorkspaceWork work)
    {
        this.files = files;
        this.options = options;
        this.bound = bound;
        this.findings = findings;
        Work = work;
        Report = Check.Report(perspective, [.. findings.SelectMany(f => f)]);
    }

    /// <summary>The findings and diagnostics of the portfolio as it is now.</summary>
    public CheckReport Report { get; }

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
        return bound.Edit(place, edited) is { } step && Report.Perspective.Edited(step.Bound.Architecture, step.Changed) is { } perspective
            ? Partly(all, step.Bound, perspective, step.Changed)
            : Whole(all, options, Report.Perspective.Standpoint, 1);
    }

    /// <summary>The same files from another standpoint; nothing is read anew, and nothing bound unless the scenario differs.</summary>
    public Workspace From(Standpoint standpoint)
    {
        if (standpoint.Scenario != options.Scenario)
        {
            return Whole(files, options with { Scenario = standpoint.Scenario }, standpoint, 0);
        }

        var perspective = new Perspective(bound.Architecture, standpoint);
        return new Workspace(files, options, bound, perspective, Run(perspective), new WorkspaceWork(0, 0, perspective.Commitments.Length, false));
    }

    private static Workspace Whole(ImmutableArray<FileSyntax> files, BindOptions options, Standpoint standpoint, int parsed)
    {
        var bound = Binder.Keep(files, options);
        var perspective = new Perspective(bound.Architecture, standpoint);
        return new Workspace(files, options, bound, perspective, Run(perspective), new WorkspaceWork(parsed, bound.Architecture.Commitments.Length, perspective.Commitments.Length, true));
    }

    private static ImmutableArray<ImmutableArray<Finding>> Run(Perspective perspective) => [.. Check.All.Select(c => c.Run(perspective).ToImmutableArray())];

    private Workspace Partly(ImmutableArray<FileSyntax> all, BoundPortfolio edited, Perspective perspective, ImmutableArray<Commitment> changed)
    {
        var texts = changed.Select(c => c.Instrument.Id).ToHashSet(StringComparer.Ordinal);
        var scope = perspective.Only(texts);
        var fresh = ImmutableArray.CreateBuilder<ImmutableArray<Finding>>(Check.All.Length);
        for (var i = 0; i < Check.All.Length; i++)
        {
            fresh.Add(Check.All[i] is ITextCheck check
                ? [.. findings[i].Where(f => !texts.Contains(TextOf(f))), .. check.Run(scope)]
                : [.. Check.All[i].Run(perspective)]);
        }

        return new Workspace(all, options, edited, perspective, fresh.MoveToImmutable(), new WorkspaceWork(1, changed.Length, scope.Commitments.Length, false));
    }

    /// <summary>The text that a finding of one text is about: the id before the slash.</summary>
    private static string TextOf(Finding finding)
    {
        var id = finding.Clauses[0].Id;
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? id : id[..slash];
    }
}
