using System.Collections.Immutable;
using Fetial.Cli.Output;
using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Cli.Tracking;

/// <summary>Commitments, worst first; bearers of a clause in one state are told together.</summary>
public static class CommitmentSection
{
    private static readonly ImmutableArray<CommitmentState> Telling =
        [CommitmentState.Missed, CommitmentState.PartlyKept, CommitmentState.KeptLate, CommitmentState.Triggered];

    /// <summary>In the overview only what is missed, partly kept, due, triggered or kept late.</summary>
    public static void Write(SectionWriter section, TrackReport report, IEnumerable<CommitmentLife> lives, bool full)
    {
        var rows = lives.Where(l => full || Telling.Contains(l.State)).GroupBy(l => (l.Clause.Index, l.State, l.Rule)).Select(g => g.ToImmutableArray())
            .OrderBy(g => (int)g[0].State).ThenByDescending(g => g[0].Acts.Length).ThenBy(g => g[0].Clause.Id, StringComparer.Ordinal).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        section.Heading(full ? $"Commitments ({rows.Count})" : "Missed, partly kept, late, or called for and not answered");
        var shown = full ? rows : rows.Take(SectionWriter.Short).ToList();
        section.Table(
            [TextColumn.Fixed(), TextColumn.Wrapping(20), TextColumn.Wrapping(30)],
            [],
            shown.Select(g => new[] { Cell(g[0].State), new TextCell($"{g[0].Clause.Id}{(g[0].Acts.Length > 0 ? $"\n{Plural.Of(g[0].Acts.Length, "act")} recorded" : "")}"), new TextCell(Reading(report, g)) }));
        section.Rest(rows.Count - shown.Count, TrackView.Commitments);
    }

    public static TextCell Cell(CommitmentState state)
    {
        var mark = StateMarks.Of(state);
        return new TextCell(mark.ToString(), mark.Ink);
    }

    /// <summary>Who, what, and the rule behind the state.</summary>
    private static string Reading(TrackReport report, ImmutableArray<CommitmentLife> lives)
    {
        var promise = ReadBack.Promise(report.Perspective, lives[0].Clause);
        var who = lives.Length < report.Commitments.Count(l => l.Clause.Index == lives[0].Clause.Index) ? $"{Names(lives)}: " : "";
        return $"{Sentence.Begun(promise)}\n{who}{lives[0].Rule}{Since(lives)}";
    }

    /// <summary>"; bound since 2008-04-03, some only later".</summary>
    public static string Since(ImmutableArray<CommitmentLife> lives) => lives.Min(l => l.Since) is { } day
        ? $"; bound since {Calendar.Text(day)}{(lives.Any(l => l.Since > day) ? ", some only later" : "")}"
        : "";

    public static string Names(ImmutableArray<CommitmentLife> lives) =>
        lives.Length <= 4 ? string.Join(", ", lives.Select(l => l.BearerText)) : $"{string.Join(", ", lives.Take(3).Select(l => l.BearerText))} and {lives.Length - 3} more";
}
