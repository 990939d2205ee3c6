using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Model.Columns;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>All amounts that clauses promise to give: of their slots and inside their acts. Unknown amounts are none here, never zero.</summary>
public sealed class PromisedSums
{
    private readonly Perspective perspective;
    private readonly Windows windows;

    /// <summary>The sums of one clause.</summary>
    internal static IEnumerable<PromisedSum> Of(Perspective perspective, Commitment clause) => new PromisedSums(perspective, []).Of(clause);

    private PromisedSums(Perspective perspective, ImmutableArray<PromisedSum> all)
    {
        this.perspective = perspective;
        windows = perspective.Shared(static p => new Windows(p));
        All = all;
    }

    private PromisedSums(Perspective perspective)
    {
        this.perspective = perspective;
        windows = perspective.Shared(static p => new Windows(p));
        All = [.. AllResults.ById(perspective).SelectMany(Of)];
    }

    /// <summary>In the order of the ids.</summary>
    public ImmutableArray<PromisedSum> All { get; }

    public static PromisedSums Of(Perspective perspective) => perspective.Shared(static p => new PromisedSums(p));

    /// <summary>What an amount counts; null where it states no number.</summary>
    public static string? UnitOf(Amount amount, Thing? thing) => amount is not { Absence: AmountAbsence.None, Number: not null } ? null
        : amount.Percent ? "%" : amount.Currency ?? (thing?.Name ?? amount.Unit).ToLowerInvariant();

    private IEnumerable<PromisedSum> Of(Commitment clause)
    {
        if (!HasAmount(clause))
        {
            yield break;
        }

        // How much a state keeps (a measure) is a limit, not something to be given.
        var duty = clause.Duties.FirstOrDefault(d => d.Value is { Commits: true, Negated: false } && perspective.Architecture.Vocabulary.Relations[d.Value.Act.Verb.Index].Measures is null);
        if (duty is null)
        {
            yield break;
        }

        var act = duty.Value.Act;
        var amounts = clause.Amounts.Select(a => (a.Value, Thing: (Thing?)null, Grade: a.GradeOr(clause.Evidence)))
            .Concat(act.Roles.Select(r => r.Value).OfType<ThingFiller>().Where(t => t.Amount is not null).Select(t => (Value: t.Amount ?? Nothing, t.Thing, Grade: duty.GradeOr(clause.Evidence))))
            .Select(a => (a.Value, Unit: UnitOf(a.Value, a.Thing), a.Grade)).Where(a => a.Unit is not null).ToList();
        if (amounts.Count == 0)
        {
            yield break;
        }

        var bearers = perspective.Actors.Resolve(clause.Bearers, new Frame(clause.Instrument, null, Windows.ReadingDay(clause, perspective.AsOf)));
        var spells = windows.Of(clause, bearers).Where(s => Tiers.Of(s.Standing) is not null).ToList();
        if (spells.Count == 0)
        {
            yield break;
        }

        // A clause that dates its amount means those days, though the text be signed in the midst of them; else the days of its furthest standing.
        var own = Windows.OwnDays(clause);
        var tier = spells.Min(s => Tiers.Of(s.Standing)) ?? StandingTier.OpenText;
        var days = clause.From is not null && own.Last < Calendar.Forever ? own : TimeSet.Of(spells.Where(s => Tiers.Of(s.Standing) == tier).SelectMany(s => s.Days.Ranges));
        foreach (var (amount, unit, grade) in amounts.DistinctBy(a => a.Unit))
        {
            yield return new PromisedSum(
                clause, duty.Value, amount, unit ?? "", [.. bearers.Indices], Purpose(act), Beneficiary(clause, act), days, tier,
                (EvidenceGrade)Math.Min((int)clause.Evidence, Math.Min((int)grade, (int)clause.Who.GradeOr(clause.Evidence))));
        }
    }

    private static bool HasAmount(Commitment clause)
    {
        if (clause.Has(ClauseSlot.Amount))
        {
            return true;
        }

        foreach (var duty in clause.Acts)
        {
            foreach (var (_, filler) in duty.Act.Roles)
            {
                if (filler is ThingFiller { Amount: not null })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Amount Nothing { get; } = new(AmountQualifier.Exact, null, null, null, false, "", null, AmountAbsence.NoneStated);

    private static string Purpose(Act act) => act.Verb.Index + " " + string.Join(' ', act.Roles.Select(r => r.Value switch
    {
        ThingFiller thing => thing.Thing?.Name ?? "",
        var other => Sentences.FillerText(other),
    }));

    private string Beneficiary(Commitment clause, Act act)
    {
        var frame = new Frame(clause.Instrument, null, Windows.ReadingDay(clause, perspective.AsOf));
        var set = clause.For?.Value ?? act.Roles.Select(r => r.Value).OfType<ActorsFiller>().FirstOrDefault()?.Actors;
        return set is null ? "" : string.Join(", ", SingleClause.NamesOf(perspective, perspective.Actors.Resolve(set, frame)));
    }
}
