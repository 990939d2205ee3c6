using Fetial.Joins;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Pairs of a wider and a narrower result that may be about one act on a common day: a join over columns of numbers and days in place of a comparison of
/// all with all. Every pair that meets is among them.
/// </summary>
public sealed class CandidateJoin
{
    /// <summary>A verb with more wider ones is compared with every act.</summary>
    private const int MostLevels = 8;

    private readonly Perspective perspective;
    private readonly ActKeys keys;
    private readonly Hulls hulls;
    private readonly List<long> buffer = [];
    private readonly JoinWork work;

    /// <param name="inside">Whether acts that overlap meet, or only those of which the narrower is a case of the wider.</param>
    public CandidateJoin(Perspective perspective, bool inside)
    {
        this.perspective = perspective;
        keys = ActKeys.Of(perspective, inside);
        hulls = perspective.Lasting(static p => new Hulls(p));
        work = perspective.Shared(static _ => new JoinWork());
    }

    /// <summary>In the order of the wider ones and, for each, of the levels at which the narrower ones are met, and of those with their tellings.</summary>
    public IEnumerable<CandidatePair> Find(IReadOnlyList<Result> wide, IReadOnlyList<Result> narrow)
    {
        var tellings = new List<(Result Result, ActInstance Told)>(narrow.Count);
        foreach (var result in narrow)
        {
            if (!perspective.Cases.HasOtherTellings(result.Act.Verb))
            {
                tellings.Add((result, result.Act));
                continue;
            }

            foreach (var told in perspective.Cases.Tellings(result.Act, new Frame(result.Clause.Instrument, null, perspective.AsOf)))
            {
                tellings.Add((result, told));
            }
        }

        var (wideFirst, narrowFirst) = (Firsts(wide.Count, i => wide[i]), Firsts(tellings.Count, i => tellings[i].Result));
        foreach (var pair in Pairs(wide, tellings))
        {
            work.Candidates++;
            var (left, right) = ((int)(pair >> 32) / MostLevels, (int)(uint)pair);
            var (result, told) = tellings[right];
            yield return new CandidatePair(wide[left], result, told, new MeetingPlace(
                wide[left].Clause.Id, left - wideFirst[left], (int)(pair >> 32) % MostLevels, result.Clause.Id, right - narrowFirst[right]));
        }
    }

    /// <summary>For each entry where those of its clause begin.</summary>
    private static int[] Firsts(int count, Func<int, Result> entry)
    {
        var firsts = new int[count];
        for (var i = 1; i < count; i++)
        {
            firsts[i] = ReferenceEquals(entry(i).Clause, entry(i - 1).Clause) ? firsts[i - 1] : i;
        }

        return firsts;
    }

    private List<long> Pairs(IReadOnlyList<Result> wide, List<(Result Result, ActInstance Told)> tellings)
    {
        // The rows of the smaller side say which rows of the larger one are of any use.
        var wideRows = new List<RangeRow>();
        var narrowRows = new List<RangeRow>();
        var manyWide = new List<int>();
        var manyNarrow = new List<int>();
        if (wide.Count <= tellings.Count)
        {
            AddWide(null);
            AddNarrow(KeysOf(wideRows));
        }
        else
        {
            AddNarrow(null);
            AddWide(KeysOf(narrowRows));
        }

        var pairs = new List<long>();
        foreach (var (left, right) in RangeTable.Sorting(wideRows).Join(RangeTable.Sorting(narrowRows), work))
        {
            pairs.Add(((long)left << 32) | (uint)right);
        }

        AddAll(wide, tellings, manyWide, manyNarrow, pairs);
        pairs.Sort();
        return Distinct(pairs);

        void AddWide(HashSet<long>? useful)
        {
            for (var i = 0; i < wide.Count; i++)
            {
                var levels = keys.Levels(wide[i].Act);
                for (var level = 0; level < levels; level++)
                {
                    if (levels <= MostLevels && keys.Wide(wide[i].Act, level, buffer))
                    {
                        AddRows(wideRows, wide[i], (i * MostLevels) + level, useful);
                    }
                    else
                    {
                        manyWide.Add(i);
                        break;
                    }
                }
            }
        }

        void AddNarrow(HashSet<long>? useful)
        {
            for (var i = 0; i < tellings.Count; i++)
            {
                if (keys.Narrow(tellings[i].Told, buffer))
                {
                    AddRows(narrowRows, tellings[i].Result, i, useful);
                }
                else
                {
                    manyNarrow.Add(i);
                }
            }
        }
    }

    private void AddRows(List<RangeRow> rows, Result result, int entry, HashSet<long>? useful)
    {
        var days = new DayHull(0, -1);
        work.Keys += buffer.Count;
        foreach (var key in buffer)
        {
            if (useful is null || useful.Contains(key))
            {
                days = days.IsEmpty ? hulls.Of(result.Clause) : days;
                if (days.IsEmpty)
                {
                    return;
                }

                rows.Add(new RangeRow(key, days.First, days.Last, entry));
            }
        }
    }

    /// <summary>Acts of very many doers meet by their verbs alone.</summary>
    private void AddAll(IReadOnlyList<Result> wide, List<(Result Result, ActInstance Told)> tellings, List<int> manyWide, List<int> manyNarrow, List<long> pairs)
    {
        foreach (var i in manyWide)
        {
            for (var j = 0; j < tellings.Count; j++)
            {
                Add(i, j);
            }
        }

        foreach (var j in manyNarrow)
        {
            for (var i = 0; i < wide.Count; i++)
            {
                Add(i, j);
            }
        }

        void Add(int i, int j)
        {
            if (keys.LevelOf(tellings[j].Told.Verb, wide[i].Act.Verb) is { } level)
            {
                pairs.Add(((long)((i * MostLevels) + Math.Min(level, MostLevels - 1)) << 32) | (uint)j);
            }
        }
    }

    private static HashSet<long> KeysOf(List<RangeRow> rows)
    {
        var found = new HashSet<long>(rows.Count);
        foreach (var row in rows)
        {
            found.Add(row.Key);
        }

        return found;
    }

    private static List<long> Distinct(List<long> sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        sorted.RemoveRange(count, sorted.Count - count);
        return sorted;
    }
}
