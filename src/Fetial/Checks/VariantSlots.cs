using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;

namespace Fetial.Checks;

/// <summary>The slots in which two wordings of one article can differ, each in words.</summary>
public static class VariantSlots
{
    private static readonly ImmutableArray<(string Name, Func<Commitment, string> Read)> All =
    [
        ("bearers", static c => Sentences.ActorsText(c.Who.Value)),
        ("acts", static c => Join(c.Duties.Select(d => $"{d.Value.WordText} {Sentences.ActText(d.Value.Act, thirdPerson: false)}"))),
        ("protected", static c => c.For is { } whom ? Sentences.ActorsText(whom.Value) : ""),
        ("creditor", static c => c.OwedTo is { } whom ? Sentences.ActorsText(whom.Value) : ""),
        ("amount", static c => Join(c.Amounts.Select(a => a.Value.ToString()))),
        ("trigger", static c => Join(Atoms(c.When))),
        ("lasting condition", static c => Join(Atoms(c.While))),
        ("start of the clock", static c => Join(Atoms(c.On))),
        ("exception", static c => Join(Atoms(c.Unless))),
        ("consent needed", static c => Join(Atoms(c.Needs))),
        ("deadline", static c => Join(c.Within.Select(w => w.Value.ToString()).Append(Day(c.By)))),
        ("days", static c => $"{Day(c.From)} {Day(c.To)}".Trim()),
        ("end", static c => Join([Day(c.Until), .. c.UntilCondition is { } until ? Atoms([until]) : []])),
        ("place", static c => c.Where is { } where ? Join(where.Value.Select(p => p.ToString())) : ""),
        ("decider", static c => c.DecidedBy is { } by ? Sentences.ActorsText(by) : ""),
    ];

    /// <summary>The names of the slots in which the wordings do not all say the same; empty where they cannot be told apart.</summary>
    public static ImmutableArray<string> Differing(IReadOnlyCollection<Commitment> wordings) =>
        [.. All.Where(slot => wordings.Select(slot.Read).Distinct(StringComparer.Ordinal).Count() > 1).Select(slot => slot.Name)];

    private static IEnumerable<string> Atoms(IEnumerable<Stated<Formula>> conditions) => conditions.Select(c => Text(c.Value));

    private static string Text(Formula formula) => formula switch
    {
        AllOf all => $"({string.Join(" and ", all.Terms.Select(Text))})",
        AnyOf any => $"({string.Join(" or ", any.Terms.Select(Text))})",
        Negation negation => $"not {Text(negation.Term)}",
        _ => formula.ToString(),
    };

    private static string Day(Stated<int>? day) => day is null ? "" : Calendar.Text(day.Value);

    private static string Join(IEnumerable<string> parts) => string.Join("; ", parts.Where(p => p.Length > 0).Order(StringComparer.Ordinal));
}
