using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>The promises that run at one moment of a sweep, counted by kind, step and bindingness, and the interval that is being filled.</summary>
internal sealed class ActiveGrants
{
    private static readonly int Kinds = Enum.GetValues<GrantKind>().Length;

    private readonly IReadOnlyList<Grant> grants;
    private readonly Counting counting;
    private readonly int steps;
    private readonly int[] counts;
    private readonly int[] owedAtDiscretion;
    private readonly Dictionary<(int Kind, int Step), Dictionary<(Bindingness Bindingness, EvidenceGrade Evidence), int>> ways = [];
    private readonly HashSet<int> running = [];
    private readonly HashSet<int> begun = [];
    private readonly HashSet<int> seen = [];
    private DayRange? days;
    private CoverageLevels levels;
    private ImmutableArray<(Bindingness Bindingness, EvidenceGrade Evidence)> how = [];

    public ActiveGrants(IReadOnlyList<Grant> grants, int steps, Counting counting)
    {
        this.grants = grants;
        this.steps = steps;
        this.counting = counting;
        counts = new int[Kinds * steps];
        owedAtDiscretion = new int[steps];
    }

    public void Turn(int index, bool begins)
    {
        var grant = grants[index];
        var change = begins ? 1 : -1;
        counts[((int)grant.Kind * steps) + grant.Step] += change;
        owedAtDiscretion[grant.Step] += grant.Kind == GrantKind.AtDiscretion && grant.Duty.Word is Word.Must or Word.Will ? change : 0;
        var key = ((int)grant.Kind, grant.Step);
        if (!ways.TryGetValue(key, out var alike))
        {
            ways[key] = alike = [];
        }

        var way = (grant.Bindingness, grant.Evidence);
        alike[way] = alike.GetValueOrDefault(way) + change;
        if (begins)
        {
            running.Add(index);
            begun.Add(index);
        }
        else
        {
            running.Remove(index);
        }
    }

    public bool Continues(DayRange next) => days is { } open && open.Last + 1 == next.First && Levels() == levels && How(Levels()).SequenceEqual(how);

    public void Open(DayRange first)
    {
        days = first;
        levels = Levels();
        how = How(levels);
        seen.Clear();
        seen.UnionWith(running);
        begun.Clear();
    }

    public void Extend(DayRange next)
    {
        days = days is { } open ? new DayRange(open.First, next.Last) : next;
        seen.UnionWith(begun);
        begun.Clear();
    }

    public void Close(ImmutableArray<CoverageInterval>.Builder intervals)
    {
        if (days is { } closed)
        {
            intervals.Add(new CoverageInterval(
                closed, levels, [.. how.Select(h => h.Bindingness).Distinct()], how.IsEmpty ? null : how.Max(h => h.Evidence),
                [.. seen.Order().Select(i => grants[i]).Where(Gives)]));
        }

        days = null;
    }

    /// <summary>Whether a promise gives one of the levels shown.</summary>
    private bool Gives(Grant grant) => grant.Step == grant.Kind switch
    {
        GrantKind.Firm => levels.Firm,
        GrantKind.IfOthersConsent => levels.IfOthersConsent,
        GrantKind.AtDiscretion => levels.AtDiscretion,
        _ => levels.Undecided,
    };

    private CoverageLevels Levels()
    {
        var firm = Top(GrantKind.Firm);
        var consent = Math.Max(firm, Top(GrantKind.IfOthersConsent));
        var chosen = Top(GrantKind.AtDiscretion);
        var counted = counting switch
        {
            Counting.Firm => firm,
            Counting.Consent => consent,
            _ => Math.Max(consent, Highest(owedAtDiscretion, 0)),
        };
        return new CoverageLevels(firm, consent, chosen, Math.Max(Top(GrantKind.CannotBeDecided), Top(GrantKind.PlaceOpen)), Top(GrantKind.PlaceOpen), counted);
    }

    private int Top(GrantKind kind) => Highest(counts, (int)kind * steps);

    private int Highest(int[] table, int from)
    {
        var step = steps - 1;
        while (step > 0 && table[from + step] == 0)
        {
            step--;
        }

        return step;
    }

    /// <summary>How the highest level binds: of the firm promises at their level, else of the next kind that gives one.</summary>
    private ImmutableArray<(Bindingness Bindingness, EvidenceGrade Evidence)> How(CoverageLevels now)
    {
        ReadOnlySpan<(GrantKind Kind, int Step)> tops =
            [(GrantKind.Firm, now.Firm), (GrantKind.IfOthersConsent, now.IfOthersConsent), (GrantKind.AtDiscretion, now.AtDiscretion), (GrantKind.PlaceOpen, now.PlaceOpen), (GrantKind.CannotBeDecided, now.Undecided)];
        foreach (var (kind, step) in tops)
        {
            if (step > 0 && ways.TryGetValue(((int)kind, step), out var alike))
            {
                var some = alike.Where(w => w.Value > 0).Select(w => w.Key)
                    .OrderBy(w => (int)w.Bindingness.Word).ThenBy(w => (int)w.Bindingness.Force).ThenByDescending(w => (int)w.Bindingness.Standing).ThenByDescending(w => (int)w.Evidence).ToImmutableArray();
                if (!some.IsEmpty)
                {
                    return some;
                }
            }
        }

        return [];
    }
}
