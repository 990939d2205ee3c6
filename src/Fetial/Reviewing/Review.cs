using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Reviewing;

/// <summary>Lays a draft over a portfolio and keeps what changes.</summary>
public static class Review
{
    /// <summary>A review of some files.</summary>
    /// <param name="ground">The portfolio without them.</param>
    /// <param name="overlaid">The portfolio with them, bound together.</param>
    /// <param name="standpoint">
    /// Of both. Without a day both are looked at on the day the portfolio is researched to, or on the first day of the draft's latest text
    /// where that is later: else a draft of tomorrow would not be seen at all.
    /// </param>
    /// <param name="files">The paths of the draft, as the locations of its declarations name them.</param>
    public static ReviewReport OfFiles(Architecture ground, Architecture overlaid, Standpoint standpoint, IReadOnlySet<string> files)
    {
        var days = overlaid.Instruments.Where(text => files.Contains(text.Location.Path) && !text.Stages.IsEmpty).Select(text => text.Stages.Min(stage => stage.Value.First));
        var both = standpoint with { AsOf = standpoint.AsOf ?? days.Append(ground.ResearchedTo).Max() };
        var after = Check.Run(overlaid, both);
        return Of(Check.Run(ground, both), after, ReviewedDraft.OfFiles(after.Perspective, files));
    }

    /// <summary>A review of what a scenario adds and leaves out.</summary>
    /// <param name="ground">Bound without a scenario.</param>
    /// <param name="overlaid">Bound with it.</param>
    /// <param name="standpoint">Names the scenario; the rest holds for both.</param>
    public static ReviewReport OfScenario(Architecture ground, Architecture overlaid, Standpoint standpoint)
    {
        var after = Check.Run(overlaid, standpoint);
        return Of(Check.Run(ground, standpoint with { Scenario = null }), after, ReviewedDraft.OfScenario(after.Perspective));
    }

    private static ReviewReport Of(CheckReport before, CheckReport after, ReviewedDraft draft)
    {
        var (old, present) = (ByPrint(before), ByPrint(after));
        var added = after.Findings.Where(finding => !old.ContainsKey(Print(finding))).ToList();
        var gone = before.Findings.Where(finding => !present.ContainsKey(Print(finding))).ToList();
        var changed = after.Findings.Where(finding => old.TryGetValue(Print(finding), out var was) && !IsSame(was, finding))
            .Select(finding => new ChangedFinding(old[Print(finding)], finding)).ToList();

        // The same matter under a new fingerprint is one change, not a new finding and a resolved one.
        foreach (var finding in added.ToList())
        {
            if (gone.Find(was => was.Code == finding.Code && was.Title == finding.Title) is { } was)
            {
                changed.Add(new ChangedFinding(was, finding));
                added.Remove(finding);
                gone.Remove(was);
            }
        }

        var known = before.Diagnostics.Select(d => (d.Code, d.Location)).ToHashSet();
        return new ReviewReport(
            draft, before, after,
            [.. added],
            [.. after.Accepted.Where(finding => !old.ContainsKey(Print(finding)))],
            [.. gone],
            [.. changed],
            FamilyDifference.Find(after.Perspective, draft),
            BrokenPromise.Find(after.Perspective, draft, added.Concat(changed.Select(change => change.After))),
            [.. after.Diagnostics.Where(d => !known.Contains((d.Code, d.Location)))]);
    }

    private static Dictionary<string, Finding> ByPrint(CheckReport report) =>
        report.Findings.Concat(report.Accepted).GroupBy(Print, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static string Print(Finding finding) => $"{finding.Code}-{finding.Fingerprint}";

    /// <summary>Whether two findings of one fingerprint tell a reader the same; where their clauses stand does not matter.</summary>
    private static bool IsSame(Finding was, Finding finding) =>
        was.Severity == finding.Severity && was.Certainty == finding.Certainty && was.Standing == finding.Standing && was.Evidence == finding.Evidence
        && was.Title == finding.Title && was.Message == finding.Message
        && was.Clauses.Select(Told).SequenceEqual(finding.Clauses.Select(Told));

    private static (string Id, string Side, string Reading, string Standing, EvidenceGrade Evidence) Told(FindingClause clause) =>
        (clause.Id, clause.Side, clause.Reading, clause.Standing, clause.Evidence);
}
