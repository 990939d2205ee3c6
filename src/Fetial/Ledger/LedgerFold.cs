using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Fetial.Ledger;

/// <summary>
/// Folds ledger lines into what counts on a day (language, section 4): stages are never added, a revision replaces what it revises, a part is never
/// added to its whole, a denied line counts nowhere. The order in which lines arrive does not matter: they are taken in order of their days.
/// </summary>
public static class LedgerFold
{
    /// <param name="entries">In any order.</param>
    /// <param name="asOf">Lines that begin after this day are not there yet.</param>
    public static ImmutableArray<LedgerLine> Fold(IEnumerable<LedgerEntry> entries, int asOf)
    {
        var ordered = entries.Where(e => e.First <= asOf).ToArray();
        Array.Sort(ordered, Compare);
        var lines = new LedgerLine[ordered.Length];
        var labels = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var latest = new Dictionary<(string, string, string, string), int>();
        var successors = new Dictionary<int, int>();
        for (var i = 0; i < ordered.Length; i++)
        {
            var entry = ordered[i];
            lines[i] = new LedgerLine(entry, StageOf(entry.Verb), entry.Last > asOf, Whole(entry));
            if (entry.Denied)
            {
                continue;
            }

            if (entry.Verb == "revise" && !Revise(lines, i, labels, latest, successors))
            {
                continue;
            }

            if (entry.Label is { } label)
            {
                if (!labels.TryGetValue(label, out var labelled))
                {
                    labels[label] = labelled = [];
                }

                labelled.Add(i);
            }

            // What a revision without a label revises: the last line of the same giver, receiver, thing and unit.
            if (entry.Verb != "withdraw")
            {
                latest[KeyOf(entry)] = i;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(lines);
    }

    /// <summary>In order of time; lines of one moment in order of their words, so that no order of files shows.</summary>
    private static int Compare(LedgerEntry first, LedgerEntry second)
    {
        var order = first.First.CompareTo(second.First);
        order = order != 0 ? order : first.Minute.CompareTo(second.Minute);
        order = order != 0 ? order : (first.Verb == "revise").CompareTo(second.Verb == "revise");
        order = order != 0 ? order : first.Last.CompareTo(second.Last);
        order = order != 0 ? order : string.CompareOrdinal(first.Sentence, second.Sentence);
        order = order != 0 ? order : string.CompareOrdinal(first.Location.Path, second.Location.Path);
        return order != 0 ? order : first.Location.Line.CompareTo(second.Location.Line);
    }

    private static string? Whole(LedgerEntry entry) => entry.Denied ? "denied"
        : !entry.PartOf.IsEmpty ? $"a part of {string.Join(", ", entry.PartOf)}"
        : !entry.SameAs.IsEmpty ? $"the same as {string.Join(", ", entry.SameAs)}" : null;

    /// <summary>Puts a revision in the place of what it revises; false where there is nothing that it could revise.</summary>
    private static bool Revise(
        LedgerLine[] lines, int at, Dictionary<string, List<int>> labels, Dictionary<(string, string, string, string), int> latest, Dictionary<int, int> successors)
    {
        var entry = lines[at].Entry;
        var named = entry.InsteadOf.IsEmpty
            ? latest.TryGetValue(KeyOf(entry), out var last) ? [last] : []
            : entry.InsteadOf.SelectMany(id => labels.TryGetValue(id, out var found) ? found : []).ToList();
        if (named.Count == 0)
        {
            lines[at] = lines[at] with { LeftOut = "revises nothing that is recorded by then" };
            return false;
        }

        // What was revised before is revised in the shape that it then had.
        var targets = named.Select(t => Current(t, successors)).Distinct().ToList();
        lines[at] = lines[at] with { Stage = lines[targets[0]].Stage, LeftOut = lines[at].LeftOut ?? (targets.TrueForAll(t => !lines[t].Counts) ? lines[targets[0]].LeftOut : null) };
        foreach (var target in targets)
        {
            successors[target] = at;
            lines[target] = lines[target].Counts ? lines[target] with { LeftOut = $"revised on {Model.Calendar.Text(entry.First)}", RevisedBy = entry } : lines[target];
        }

        return true;
    }

    private static int Current(int line, Dictionary<int, int> successors)
    {
        while (successors.TryGetValue(line, out var next))
        {
            line = next;
        }

        return line;
    }

    private static (string, string, string, string) KeyOf(LedgerEntry entry) => (entry.Donor, entry.Recipient, entry.Component, entry.Unit);

    private static LedgerStage StageOf(string verb) => verb switch
    {
        "announce" => LedgerStage.Announced,
        "pledge" => LedgerStage.Pledged,
        "allocate" => LedgerStage.Allocated,
        "withdraw" => LedgerStage.Withdrawn,
        _ => LedgerStage.Delivered,
    };
}
