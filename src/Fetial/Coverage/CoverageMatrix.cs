using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>Two tables: the levels of everybody asked about year by year, and which component of help whom has promised on the last day.</summary>
/// <param name="Years">In order.</param>
/// <param name="Levels">For each answer of the report, and each year, the lowest and the highest step on its days and places; null where no day is asked about.</param>
/// <param name="Components">In the order of their names.</param>
public sealed record CoverageMatrix(
    ImmutableArray<int> Years, ImmutableArray<ImmutableArray<(int Lowest, int Highest)?>> Levels, ImmutableArray<Actor> Promisers, ImmutableArray<ComponentRow> Components)
{
    public static CoverageMatrix Of(CoverageReport report)
    {
        var (first, last) = (Year(report.Days.First), Year(report.Days.Last));
        ImmutableArray<int> years = report.Days.Last < report.Days.First ? [] : [.. Enumerable.Range(first, last - first + 1)];
        var components = ComponentsOf(report).ToImmutableArray();
        return new CoverageMatrix(
            years,
            [.. report.Answers.Select(a => years.Select(y => InYear(a, y)).ToImmutableArray())],
            [.. components.SelectMany(c => c.Cells).Select(c => c.Key).DistinctBy(a => a.Index).OrderBy(a => a.Name, StringComparer.Ordinal)],
            components);
    }

    private static (int Lowest, int Highest)? InYear(CoverageAnswer answer, int year)
    {
        var days = new DayRange(Calendar.Day(year, 1, 1), Calendar.Day(year, 12, 31));
        var steps = answer.Areas.SelectMany(a => a.Intervals)
            .Where(i => i.Days.First <= days.Last && days.First <= i.Days.Last).Select(i => i.Levels.Counted).ToList();
        return steps.Count == 0 ? null : (steps.Min(), steps.Max());
    }

    /// <summary>Acts done for the actors asked about, on the last day, by thing where they name one.</summary>
    private static IEnumerable<ComponentRow> ComponentsOf(CoverageReport report)
    {
        var view = report.Perspective;
        var whose = report.Answers.Select(a => a.Of.Index).ToHashSet();
        var without = report.Question.Without.Select(w => w.Index).ToHashSet();
        var ladder = Ladder.Of(view.Architecture.Vocabulary, report.Question.Ladder);
        var owed = Owed.Of(view).Where(o => whose.Contains(o.To) && !without.Contains(o.By) && !o.Duty.Negated && o.Days.Contains(report.Days.Last) && ladder?.StepOf(o.Duty.Act.Verb) > 0);
        foreach (var row in owed.GroupBy(o => Component(o.Duty.Act), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return new ComponentRow(row.Key,
            [
                .. row.GroupBy(o => o.By).OrderBy(g => g.Key).Select(g => new KeyValuePair<Actor, ComponentCell>(
                    view.Architecture.Actors[g.Key],
                    new ComponentCell(
                        g.Any(o => o.Duty.Word is Word.Must or Word.Will && o.Clause.AtDiscretionOf is null),
                        [.. g.Select(o => o.Clause.Id).Distinct().Order(StringComparer.Ordinal)]))),
            ]);
        }
    }

    internal static string Component(Act act)
    {
        var thing = act.Roles.Select(r => r.Value).OfType<ThingFiller>().Select(f => f.Thing?.Name).FirstOrDefault(n => n is not null);
        return thing is null ? act.Verb.Name : $"{act.Verb.Name} {thing}";
    }

    private static int Year(int day) => DateOnly.FromDayNumber(Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber)).Year;
}
