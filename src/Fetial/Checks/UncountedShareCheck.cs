using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// One bearer counts the goods that it promises, and at least two others promise the same goods to the same receiver in texts of their own without a number:
/// the total cannot be held against any need (design, "Gap"). Acts and goods count as the same where they are the act and the thing themselves or a kind of them.
/// </summary>
public sealed class UncountedShareCheck : ILinkedCheck
{
    public const string Code = "F324";

    private const int LeastUncounted = 2;

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Shares without a number",
            "Several promise the same goods to one receiver; one says how many, and two or more others do not.",
            "Write how many each gives, or name one total and how it is shared.",
            "What all of them give together cannot be reckoned, so nobody can say whether it is enough or who fell short."),
    ];

    private sealed record Offer(Commitment Clause, Duty Duty, Thing Thing, ActorMask By, string To, Amount? Number);

    /// <summary>Goods, and kinds of them, for one receiver.</summary>
    public IEnumerable<string> Links(Perspective perspective, Commitment clause)
    {
        var vocabulary = perspective.Architecture.Vocabulary;
        return (from offer in Offers(perspective, clause)
                from verb in Ancestry.Upwards(offer.Duty.Act.Verb.Index, v => vocabulary.Relations[v].KindOf)
                from thing in Ancestry.Upwards(offer.Thing.Index, t => vocabulary.Things[t].KindOf)
                select $"{verb} {thing} {offer.To}").Distinct(StringComparer.Ordinal);
    }

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var vocabulary = perspective.Architecture.Vocabulary;
        var offers = SingleClause.Standing(perspective).Where(s => s.Tier == StandingTier.InTheBooks).OrderBy(s => s.Clause.Id, StringComparer.Ordinal).SelectMany(s => Offers(perspective, s.Clause)).ToList();
        var byReceiver = offers.ToLookup(o => o.To, StringComparer.Ordinal);
        foreach (var group in offers.Where(o => o.Number is not null).GroupBy(o => (Verb: o.Duty.Act.Verb.Index, Thing: o.Thing.Index, o.To)))
        {
            var lead = group.First();
            var same = byReceiver[lead.To].Where(o => vocabulary.IsKindOf(o.Thing, lead.Thing) && vocabulary.IsKindOf(o.Duty.Act.Verb, lead.Duty.Act.Verb)).ToList();
            var counting = same.Where(o => o.Number is not null).Aggregate(ActorMask.Empty, (all, o) => all.Union(o.By));
            var uncounted = same.Where(o => o.Number is null && !o.By.Meets(counting)).ToList();
            if (uncounted.Select(o => o.Clause.Instrument.Index).Distinct().Count() >= LeastUncounted && uncounted.Aggregate(ActorMask.Empty, (all, o) => all.Union(o.By)).Count >= LeastUncounted)
            {
                yield return Make(perspective, lead, [.. same.Where(o => o.Number is not null)], uncounted);
            }
        }
    }

    private static IEnumerable<Offer> Offers(Perspective perspective, Commitment clause)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var bearers = perspective.Actors.Resolve(clause.Who.Value, frame);
        foreach (var duty in clause.Duties.Select(d => d.Value).Where(d => d is { Commits: true, Negated: false } && perspective.Architecture.Vocabulary.Relations[d.Act.Verb.Index].Measures is null))
        {
            if (bearers.IsEmpty || duty.Act[Role.Thing] is not ThingFiller { Thing: { } thing } filler || duty.Act[Role.Actor] is not ActorsFiller { Actors: var receivers })
            {
                continue;
            }

            // An amount of the clause counts the goods of an act only where it is told in them.
            var told = filler.Amount ?? clause.Amounts.Select(a => a.Value).FirstOrDefault(a => PromisedSums.UnitOf(a, null) == PromisedSums.UnitOf(a, thing) || thing.OtherNames.Contains(a.Unit));
            var to = string.Join(", ", SingleClause.NamesOf(perspective, perspective.Actors.Resolve(receivers, frame).Except(bearers)));
            if (to.Length > 0)
            {
                yield return new Offer(clause, duty, thing, bearers, to, told is { Absence: AmountAbsence.None, Number: not null, Currency: null, Percent: false } ? told : null);
            }
        }
    }

    private static Finding Make(Perspective perspective, Offer lead, List<Offer> counted, List<Offer> uncounted)
    {
        var all = counted.Concat(uncounted).ToList();
        var evidence = all.Min(o => o.Clause.Evidence);
        var names = SingleClause.NamesOf(perspective, uncounted.Aggregate(ActorMask.Empty, (mask, o) => mask.Union(o.By)));
        var act = Sentences.ActText((uncounted.Find(o => o.Thing.Index == lead.Thing.Index) ?? lead).Duty.Act, false);
        var told = string.Join(", ", counted.Select(o => $"{SingleClause.List(SingleClause.NamesOf(perspective, o.By))} ({o.Number})").Distinct(StringComparer.Ordinal));
        return new Finding(
            Code, FindingKind.Gap, $"No total of what is promised: to {act}",
            SeverityTable.Of(FindingKind.Gap, StandingTier.InTheBooks, Certainty.Certain, evidence), Certainty.Certain, StandingTier.InTheBooks, evidence,
            $"To {act} is promised with a number by {told}; {SingleClause.List(names)} {(names.Length == 1 ? "promises" : "promise")} it, or a kind of it, without one, so the total cannot be held against any need.",
            [
                .. counted.Select(o => ClauseText.Of(perspective, o.Clause, o.Duty, $"{o.Number}", o.Clause.Evidence)),
                .. uncounted.Select(o => ClauseText.Of(perspective, o.Clause, o.Duty, "no number", o.Clause.Evidence)),
            ],
            new Witness(perspective.AsOf, names, null, [.. uncounted.Select(o => new WitnessFact($"{o.Clause.Id} names a number of {o.Thing.Name}", false))]),
            "Write how many each gives, or name one total and how it is shared.",
            Fingerprint.Of(Code, $"{lead.Duty.Act.Verb.Name} {lead.Thing.Name} {lead.To}"));
    }
}
