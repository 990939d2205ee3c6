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
    public static IEnumerable<ComparedSet> Of(Perspective perspective) =>
        perspective.Instruments.Select(i => Find(perspective, i)).OfType<ComparedSet>().Where(s => s.Texts.Length >= Least);

    /// <summary>The family of a frame, or null where no text stands under it.</summary>
    public static ComparedSet? Find(Perspective perspective, Instrument frame)
    {
        ImmutableArray<Instrument> texts = [.. perspective.Instruments.Where(i => i.Under.Contains(frame.Id)).OrderBy(i => i.Id, StringComparer.Ordinal)];
        var ids = texts.Select(t => t.Id).Append(frame.Id).ToHashSet(StringComparer.Ordinal);
        return texts.IsEmpty ? null : new ComparedSet($"texts under {frame.Id}", frame, texts, [.. perspective.Commitments.Where(c => ids.Contains(c.Instrument.Id))]);
    }
}
