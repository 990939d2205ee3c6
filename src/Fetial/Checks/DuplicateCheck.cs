using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Amounts that may be the same money told twice (design, "Duplicate"): by the same bearers, for one thing and beneficiary, in periods that meet; or
/// through one fund, by one bearer, or by a body and one of its members. Sums are met through an index and a sweep over their days.
/// </summary>
public sealed class DuplicateCheck : ILinkedCheck
{
    public const string BearerCode = "F421";
    public const string FundCode = "F422";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(BearerCode, "One bearer promises amounts for one thing twice",
            "Two clauses promise amounts of one unit by the same bearers, for the same act and beneficiary, in periods that meet, and nothing says whether the one is a part of the other or the same.",
            "Write `part of ID` (a share of the other), `same as ID` (told twice), or tell the purposes apart.",
            "Whoever adds the two up may count one sum twice."),
        new(FundCode, "Amounts through one fund may be the same",
            "Two clauses promise amounts of one unit through one fund, for the same beneficiary, in periods that meet, borne by the same actor or by a body and one of its members, and nothing says whether the money of the one is the money of the other.",
            "Write `part of ID` or `same as ID`, or name the funds apart.",
            "What a member pays into a common fund is often told again as the fund's own money."),
    ];

    /// <summary>Sums under one key, clauses that are declared to belong together, and a fund with what goes through it.</summary>
    public IEnumerable<string> Links(Perspective perspective, Commitment clause)
    {
        var isDeclared = !clause.PartOf.IsEmpty || !clause.SameAs.IsEmpty || clause.Variant is not null;
        var sums = PromisedSums.Of(perspective, clause).ToList();
        return sums.Count == 0 ? isDeclared ? DeclaredParts.LinksOf(clause) : []
            : sums.SelectMany(s => OwnOf(s).Concat(clause.Through.SelectMany(f => Accounts(perspective, s, f))).Select(e => e.Key))
                .Concat(clause.Through.Append(clause.Instrument.Id).Select(f => $"fund {f}")).Concat(DeclaredParts.LinksOf(clause));
    }

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var sums = PromisedSums.Of(perspective).All;
        var declared = DeclaredParts.Of(perspective);
        var funds = sums.SelectMany(s => s.Clause.Through).ToHashSet(StringComparer.Ordinal);
        var through = Join(declared, sums.SelectMany(s => FundsOf(s, funds).SelectMany(f => Accounts(perspective, s, f))));
        foreach (var group in through)
        {
            yield return Make(perspective, group, FundCode);
        }

        // A sum that many owe together is not the sum of one of them; and money that names its fund is told apart by it.
        foreach (var group in Join(declared, sums.SelectMany(OwnOf)))
        {
            yield return Make(perspective, group, BearerCode);
        }
    }

    /// <summary>A sum under one key; <paramref name="Keeps"/> says that its bearer is the one named by the key and not only a member of it.</summary>
    private sealed record Entry(string Key, PromisedSum Sum, bool Keeps);

    private static IEnumerable<Entry> OwnOf(PromisedSum sum) =>
        sum.Clause.Through.IsEmpty && sum.Bearers.Length > 0 ? [new Entry($"{string.Join(',', sum.Bearers)}\n{sum.Unit}\n{sum.Purpose}\n{sum.Beneficiary}", sum, true)] : [];

    /// <summary>The funds of a clause, and the text itself where it is the fund of others.</summary>
    private static IEnumerable<string> FundsOf(PromisedSum sum, HashSet<string> funds) =>
        sum.Clause.Through.Concat(funds.Contains(sum.Clause.Instrument.Id) ? [sum.Clause.Instrument.Id] : ImmutableArray<string>.Empty).Distinct(StringComparer.Ordinal);

    private static IEnumerable<Entry> Accounts(Perspective perspective, PromisedSum sum, string fund)
    {
        foreach (var bearer in sum.Bearers)
        {
            yield return new Entry(Key(bearer), sum, true);
            foreach (var body in Organisations.Of(perspective).With(bearer).Distinct().Where(b => !sum.Bearers.Contains(b)))
            {
                yield return new Entry(Key(body), sum, false);
            }
        }

        string Key(int actor) => $"{fund}\n{sum.Unit}\n{sum.Beneficiary}\n{actor}";
    }

    /// <summary>Under each key, sums whose days meet, of which at least one is the keeper's; groups with a clause in common become one.</summary>
    private static List<ImmutableArray<PromisedSum>> Join(DeclaredParts declared, IEnumerable<Entry> entries)
    {
        var groups = new Groups<int>();
        var members = new Dictionary<(int Clause, string Unit), PromisedSum>();
        foreach (var under in entries.GroupBy(e => e.Key, StringComparer.Ordinal))
        {
            // Of clauses that are declared to be parts of one another the first stands for all.
            var distinct = under.GroupBy(e => declared.GroupOf(e.Sum.Clause), StringComparer.Ordinal).Select(g => g.OrderBy(e => !e.Keeps).First()).OrderBy(e => e.Sum.Days.First).ThenBy(e => e.Sum.Clause.Id, StringComparer.Ordinal).ToList();
            if (distinct.Count > 1 && distinct.Exists(e => e.Keeps))
            {
                Sweep(distinct, groups, members);
            }
        }

        return [.. members.Values.GroupBy(m => (groups.Find(m.Clause.Index), m.Unit)).Select(g => g.OrderBy(s => s.Clause.Id, StringComparer.Ordinal).ToImmutableArray())];
    }

    /// <summary>
    /// In order of their first days each sum is joined to the keeper's sum that ends last, and a keeper's also to the members' sums still running; those
    /// are one group from then on, so that the one that ends last stands for them.
    /// </summary>
    private static void Sweep(List<Entry> entries, Groups<int> groups, Dictionary<(int Clause, string Unit), PromisedSum> members)
    {
        Entry? keeper = null;
        var running = new List<Entry>();
        foreach (var entry in entries)
        {
            if (keeper is not null)
            {
                Meet(keeper.Sum, entry.Sum);
            }

            if (!entry.Keeps)
            {
                running.Add(entry);
                continue;
            }

            running.RemoveAll(r => r.Sum.Days.Last < entry.Sum.Days.First);
            running.ForEach(r => Meet(r.Sum, entry.Sum));
            running = [.. running.OrderByDescending(r => r.Sum.Days.Last).Take(1)];
            keeper = keeper is null || entry.Sum.Days.Last > keeper.Sum.Days.Last ? entry : keeper;
        }

        void Meet(PromisedSum first, PromisedSum second)
        {
            if (!first.Days.Intersect(second.Days).IsEmpty)
            {
                members[(first.Clause.Index, first.Unit)] = first;
                members[(second.Clause.Index, second.Unit)] = second;
                groups.Join(first.Clause.Index, second.Clause.Index);
            }
        }
    }

    private static Finding Make(Perspective perspective, ImmutableArray<PromisedSum> sums, string code)
    {
        // A duplicate needs two: the grade of the second best carries the finding.
        var evidence = sums.Select(s => s.Evidence).OrderDescending().ElementAt(1);
        var core = sums.Where(s => s.Evidence >= evidence).ToList();
        var tier = TextTier.Together(core.Select(s => (s.Clause.Instrument.Id, s.Tier)));
        var told = SingleClause.List([.. core.Select(s => $"{s.Amount} of {s.Clause.Id}")], 6);
        var fund = code == FundCode ? $" through {SingleClause.List([.. core.SelectMany(s => s.Clause.Through).Distinct(StringComparer.Ordinal)])}" : "";
        var names = SingleClause.NamesOf(perspective, ActorMask.Of(core.SelectMany(s => s.Bearers).Distinct()));
        var days = core[0].Days.Intersect(core[1].Days) is { IsEmpty: false } common ? common.First : core[0].Days.First;
        return new Finding(
            code, FindingKind.Duplicate, Title(core, fund),
            SeverityTable.Of(FindingKind.Duplicate, tier, Certainty.Certain, evidence), Certainty.Certain, tier, evidence,
            $"{ClauseText.Reading(perspective, core[0].Clause, core[0].Duty)}; nothing says whether {told}{fund} are the same money or add up.",
            [.. sums.Select(s => ClauseText.Of(perspective, s.Clause, s.Duty, s.Evidence >= evidence ? "in" : "also in", s.Evidence))],
            new Witness(days, names, null, [.. core.Select(s => new WitnessFact($"{s.Clause.Id} promises {s.Amount}", true))]),
            "Write `part of` or `same as`, or tell the purposes apart.",
            Fingerprint.Of(code, string.Join(' ', core.Select(s => s.Clause.Id))));
    }

    private static string Title(List<PromisedSum> core, string fund)
    {
        var purpose = $"{(core[0].Beneficiary.Length == 0 ? "one purpose" : core[0].Beneficiary)}{fund}";
        var amounts = core.Select(s => s.Amount.ToString()).Distinct(StringComparer.Ordinal).ToList();
        return amounts.Count == 1
            ? $"{amounts[0]} for {purpose}, perhaps told {(core.Count == 2 ? "twice" : $"{core.Count} times")}"
            : $"{char.ToUpperInvariant(amounts[0][0])}{SingleClause.List(amounts)[1..]} for {purpose}, perhaps the same money";
    }
}
