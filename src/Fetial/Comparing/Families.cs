using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>The families of a portfolio: a frame and every text under it (design, "Divergence").</summary>
public static class Families
{
    /// <summary>Fewer texts are a pair, which has no minority.</summary>
    public const int Least = 3;

    /// <summary>In the order in which the frames are written.</summary>
    public static IEnumerable<ComparedSet> Of(Perspective perspective)
    {
        var members = Members.Of(perspective);
        return perspective.Instruments.Where(i => members.Under[i.Id].Any()).Select(i => Find(perspective, i)).OfType<ComparedSet>().Where(s => s.Texts.Length >= Least);
    }

    /// <summary>The family of a frame, or null where no text stands under it.</summary>
    public static ComparedSet? Find(Perspective perspective, Instrument frame)
    {
        var members = Members.Of(perspective);
        ImmutableArray<Instrument> texts = [.. members.Under[frame.Id].OrderBy(i => i.Id, StringComparer.Ordinal)];
        return texts.IsEmpty ? null : new ComparedSet($"texts under {frame.Id}", frame, texts,
            [.. texts.Append(frame).Select(t => t.Id).Distinct(StringComparer.Ordinal).SelectMany(id => members.Clauses[id]).OrderBy(c => c.Place).Select(c => c.Clause)]);
    }

    /// <summary>Ids of all texts of the families of some texts, and of families that have a text in common with those; empty where there are none.</summary>
    internal static HashSet<string> Around(Perspective perspective, IEnumerable<string> texts)
    {
        var frames = perspective.Lasting(static p => new Frames(
            p.Architecture.Instruments.SelectMany(i => i.Under.Select(frame => (frame, i.Id))).ToLookup(u => u.frame, u => u.Id, StringComparer.Ordinal)));
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(texts);
        while (open.TryDequeue(out var id))
        {
            var around = frames.Under[id].Concat(perspective.FindInstrument(id)?.Under ?? []).ToList();
            if (around.Count > 0 && found.Add(id))
            {
                around.ForEach(open.Enqueue);
            }
        }

        return found;
    }

    /// <summary>Ids of texts by the frame under which they stand.</summary>
    private sealed record Frames(ILookup<string, string> Under);

    /// <summary>Texts by the frames they stand under, and clauses by their texts; made once.</summary>
    private sealed record Members(ILookup<string, Instrument> Under, ILookup<string, (Commitment Clause, int Place)> Clauses)
    {
        public static Members Of(Perspective perspective) => perspective.Shared(static p => new Members(
            p.Instruments.SelectMany(i => i.Under.Distinct(StringComparer.Ordinal).Select(frame => (frame, i))).ToLookup(u => u.frame, u => u.i, StringComparer.Ordinal),
            p.Commitments.Select((clause, place) => (clause, place)).ToLookup(c => c.clause.Instrument.Id, StringComparer.Ordinal)));
    }
}
