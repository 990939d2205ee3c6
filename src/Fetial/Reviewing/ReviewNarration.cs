using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Reviewing;

/// <summary>A review in one or two sentences.</summary>
public static class ReviewNarration
{
    /// <summary>"The draft quay-lease-2024 (6 clauses, by Borduria and Ruritania) brings 5 findings, resolves none and changes 7."</summary>
    public static string Of(ReviewReport report)
    {
        if (report.IsUnchanged)
        {
            return $"{Subject(report)} changes nothing that the checks see.";
        }

        var (resolved, changed) = (report.Resolved.Length, report.Changed.Length);
        var sum = $"{Subject(report)} brings {Narration.Count(report.New.Length, "new finding")}, resolves {Number(resolved)} and changes {Number(changed)}.";
        var matters = report.New.IsEmpty ? "" : $" With it, {Narration.Of(report.New)}.";
        return sum + matters + Rest(report);
    }

    /// <summary>What is laid over the portfolio: "The draft quay-lease-2024 (6 clauses, by Borduria and Ruritania)".</summary>
    public static string Subject(ReviewReport report)
    {
        var (draft, view) = (report.Draft, report.After.Perspective);
        var clauses = Narration.Count(draft.Commitments.Length, "clause");
        if (Scenario(report) is { } scenario)
        {
            string[] parts =
            [
                .. draft.Commitments.IsEmpty ? Array.Empty<string>() : [$"adds {clauses}"],
                .. draft.Events.IsEmpty ? Array.Empty<string>() : [$"adds {Narration.Count(draft.Events.Length, "event")}"],
                .. draft.Without.IsEmpty ? Array.Empty<string>() : [$"leaves out {Narration.Join(draft.Without)}"],
            ];
            return $"The scenario {scenario.Id}{(parts.Length == 0 ? "" : $" ({Narration.Join(parts)})")}";
        }

        var parties = draft.Parties.IsEmpty ? "" : $", by {SingleClause.List(SingleClause.NamesOf(view, draft.Parties))}";
        return draft.Instruments.IsEmpty
            ? $"The draft ({clauses}, {Narration.Count(draft.Events.Length, "event")})"
            : $"The draft {SingleClause.List([.. draft.Instruments.Select(text => text.Id)])} ({clauses}{parties})";
    }

    /// <summary>The scenario that is reviewed; null where a draft is.</summary>
    public static Scenario? Scenario(ReviewReport report) =>
        report.Before.Perspective.Scenarios.IsEmpty ? report.After.Perspective.Scenarios.FirstOrDefault() : null;

    private static string Rest(ReviewReport report)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        if (!report.Broken.IsEmpty)
        {
            parts.Add($"{Narration.Count(report.Broken.Select(broken => broken.Clause.Id).Distinct().Count(), "clause")} by or to others could not be kept beside it");
        }

        if (!report.Family.IsEmpty)
        {
            parts.Add($"it departs from its family in {Narration.Count(report.Family.Length, "place")}");
        }

        return string.Concat(parts.Select(part => $" {char.ToUpperInvariant(part[0])}{part[1..]}."));
    }

    private static string Number(int count) => count == 0 ? "none" : $"{count}";
}
