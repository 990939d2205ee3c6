using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>What a text leaves open, one code each (design, "Vague").</summary>
public sealed partial class VagueCheck : ITextCheck
{
    public const string Untimed = "F371";
    public const string SoftDeadline = "F372";
    public const string UndefinedCondition = "F373";
    public const string UndefinedBearer = "F374";
    public const string UndefinedPlace = "F375";
    public const string EvaluativeTerm = "F376";
    public const string Discretion = "F377";
    public const string OwnOrgan = "F378";
    public const string NoAmount = "F379";
    public const string PartOfTerm = "F380";
    public const string MovingScope = "F381";
    public const string PromiseToAgree = "F382";
    public const string ShortExit = "F383";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Untimed, "Untimed", "An act that is done once, or goods that are counted, are promised without a day by which.", "Write `by DATE`, `within SPAN`, or a period.", "A promise without a day is never late."),
        new(SoftDeadline, "Soft deadline", "The deadline is a word such as \"swift\", or is softened by one.", "Write a span, or say who decides whether it was kept.", "Nobody can say when such a deadline has passed."),
        new(UndefinedCondition, "Undefined condition", "The promise depends on something that the text does not define, and nobody is named who decides it.", "Define the condition, or write `decided by NAMES`.", "Who may say that the condition is not met may refuse the promise."),
        new(UndefinedBearer, "Undefined bearer", "The text does not say who bears the promise.", "Name the bearers.", "What nobody in particular owes, nobody can be asked for."),
        new(UndefinedPlace, "Undefined place", "The text does not say where the promise applies.", "Name the territory, or the map.", "A promise whose place is open can be read away from any place."),
        new(EvaluativeTerm, "Evaluative term without a decider", "Whether the act was done needs a judgement, and nobody is named who makes it.", "Write `decided by NAMES`, or a measure.", "Each side will judge for itself."),
        new(Discretion, "Discretion", "The bearer itself decides whether, or with what, it performs.", "Limit the discretion, or say what is the least that is owed.", "A promise at the promisor's discretion promises what it then chooses."),
        new(OwnOrgan, "Consent of the bearer's own organ", "The promise needs consent, approval or money from an organ of the bearer.", "Say what the bearer owes if its organ refuses (VCLT 27).", "The bearer holds its own excuse."),
        new(NoAmount, "No amount", "A promise of money or goods names no amount.", "Write the amount, or a floor (`at least`).", "The smallest payment would keep it."),
        new(PartOfTerm, "Part of the term without an amount", "Amounts are named for the first years only; the text runs longer.", "Name amounts, or a rule for them, for the rest of the term.", "The later years rest on words alone."),
        new(MovingScope, "Moving scope", "The place is defined by who controls it, so it moves with the front.", "Fix the line at a date, or say what happens to land that changes hands.", "The promise shrinks where it is needed most."),
        new(PromiseToAgree, "Promise to agree", "What is promised is to negotiate or to agree.", "Promise the result, or say what holds if no agreement is reached.", "Talks that fail keep such a promise."),
        new(ShortExit, "Exit shorter than the term", "A party can leave long before the term ends.", "Lengthen the notice, or let what was promised outlive it.", "The promise lasts as long as the notice, not as long as the term."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var standing = SingleClause.Standing(perspective);
        foreach (var (clause, tier) in standing)
        {
            var made = Times(perspective, clause).Concat(Openings(perspective, clause)).Concat(Amounts(perspective, clause)).Concat(Organs(perspective, clause));
            foreach (var matters in made.GroupBy(m => m.Code))
            {
                // One finding for one code of one clause; the first matter speaks, the others are its facts.
                var lead = matters.First();
                var more = matters.Count() == 1 ? "" : $" (and {matters.Count() - 1} more in this clause)";
                yield return SingleClause.Make(
                    perspective, clause, tier, lead.Code, FindingKind.Vague, Certainty.Certain, matters.Min(m => m.Evidence), lead.Title + more, lead.Message, lead.Resolve,
                    new Witness(null, [], null, [.. matters.Select(m => new WitnessFact(m.Fact, true))]),
                    matters.Max(m => SeverityOf(m, tier)));
            }
        }

        foreach (var finding in Texts(perspective, standing))
        {
            yield return finding;
        }
    }

    /// <summary>A note; a warning for undefined conditions and untimed once-acts of texts in the books.</summary>
    private static Severity SeverityOf(Matter matter, StandingTier tier) =>
        tier == StandingTier.InTheBooks && (matter.Code == UndefinedCondition || matter.OnceAct) ? Severity.Warning : Severity.Note;

    private sealed record Matter(string Code, string Title, string Message, string Resolve, string Fact, EvidenceGrade Evidence, bool OnceAct = false);

    private static bool IsPromise(Duty duty) => duty is { Commits: true, Negated: false };

    private static IEnumerable<Matter> Times(Perspective perspective, Commitment clause)
    {
        var timed = clause.By is not null || clause.To is not null || clause.Until is not null || clause.Per is not null || clause.Within.Length > 0
            || clause.Amounts.Any(a => a.Value.Per is not null);
        // What an event brings about is due on that event: how soon after it is left open, but it is not without a day.
        var isBroughtAbout = !clause.On.IsEmpty || clause.When.Any(w => w.Value.Atoms().Any(a => a is EventAtom { Act.Verb.Hostile: true }));
        foreach (var duty in clause.Duties.Where(d => IsPromise(d.Value)))
        {
            // How many forces a state keeps is a limit that holds over time, not goods to be handed over.
            var counted = Counted(clause, duty.Value) && perspective.Architecture.Vocabulary.Relations[duty.Value.Act.Verb.Index].Measures is null;
            if (!timed && (duty.Value.Act.Verb.Once || counted))
            {
                yield return new Matter(
                    Untimed, $"No day by which {(duty.Value.Act[Role.Event] is EventFiller wanted ? Sentences.ActText(wanted.Act, true) : "to " + Sentences.ActText(duty.Value.Act, false))}",
                    $"{ClauseText.Reading(perspective, clause, duty.Value)}, but {clause.Id} names no day by which.",
                    "Write `by DATE` or `within SPAN`.", $"no day by which to {Sentences.ActText(duty.Value.Act, false)}", SingleClause.Grade(clause, [duty]), duty.Value.Act.Verb.Once && !isBroughtAbout);
            }

            if (duty.Value.Act.Verb.PromisesAgreement)
            {
                yield return new Matter(
                    PromiseToAgree, $"A promise to {Sentences.ActText(duty.Value.Act, false)}",
                    $"{ClauseText.Reading(perspective, clause, duty.Value)}: {clause.Id} promises to agree, not a result.",
                    "Promise the result, or say what holds if no agreement is reached.", duty.Value.Act.Verb.Name, SingleClause.Grade(clause, [duty]));
            }

            if (IsEvaluative(duty.Value.Act) && clause.DecidedBy is null)
            {
                yield return new Matter(
                    EvaluativeTerm, $"Nobody decides whether to have done so: {Sentences.ActText(duty.Value.Act, false)}",
                    $"{ClauseText.Reading(perspective, clause, duty.Value)}, and {clause.Id} names nobody who judges whether it was done.",
                    "Write `decided by NAMES`, or a measure.", duty.Value.Act.Verb.Name, SingleClause.Grade(clause, [duty]));
            }
        }

        foreach (var within in clause.Within.Where(w => w.Value.Soft is not null || w.Value.Undefined is not null))
        {
            yield return new Matter(
                SoftDeadline, $"The deadline of {clause.Id} is {within.Value}",
                $"{clause.Id} is to be performed within {within.Value}, which no calendar can measure.",
                "Write a span of hours or days.", within.Value.ToString(), SingleClause.Grade(clause, [within]));
        }
    }

    /// <summary>Goods with a number: "36 howitzers", in the act or in the amount.</summary>
    private static bool Counted(Commitment clause, Duty duty) =>
        duty.Act.Roles.Any(r => r.Value is ThingFiller { Thing: not null, Amount: { Currency: null, Percent: false, Number: not null } })
        || (duty.Act[Role.Thing] is ThingFiller { Thing: not null } && clause.Amounts.Any(a => a.Value is { Currency: null, Percent: false, Number: not null }));

    private static bool IsEvaluative(Act act) => act.Verb.Evaluative || act.Roles.Any(r => r.Value is ThingFiller { Thing.Evaluative: true });

    private static IEnumerable<Matter> Openings(Perspective perspective, Commitment clause)
    {
        var conditions = clause.When.Concat(clause.While).Concat(clause.Unless).Concat(clause.Needs).Concat(clause.On).Concat(clause.UntilCondition is { } until ? [until] : []);
        foreach (var condition in conditions)
        {
            foreach (var open in condition.Value.Atoms().OfType<OpenAtom>().Where(o => o is { Wording.Length: > 0, Defined: false } && o.DecidedBy is null && clause.DecidedBy is null))
            {
                yield return new Matter(
                    UndefinedCondition, $"{clause.Id} depends on “{open.Wording}”",
                    $"{(clause.Duties.IsEmpty ? clause.Id : ClauseText.Reading(perspective, clause, clause.Duties[0].Value))} depending on “{open.Wording}”, which the text does not define and nobody is named to decide.",
                    "Define the condition, or write `decided by NAMES`.", open.Text, SingleClause.Grade(clause, [condition]));
            }
        }

        foreach (var term in clause.Who.Value.Terms.Where(t => t.Form == PartyKind.Undefined))
        {
            yield return new Matter(
                UndefinedBearer, $"Who bears {clause.Id} is left open: “{term.Undefined}”",
                $"The bearers of {clause.Id} are “{term.Undefined}”, whom the text does not name.",
                "Name the bearers.", $"who undefined \"{term.Undefined}\"", SingleClause.Grade(clause, [clause.Who]));
        }

        if (clause.Where is { } where)
        {
            foreach (var place in where.Value.Concat(where.Value.SelectMany(p => p.Except)))
            {
                if (place.Undefined is { } open)
                {
                    yield return new Matter(UndefinedPlace, $"Where {clause.Id} applies is left open: “{open}”", $"{clause.Id} applies in “{open}”, which the text does not define.", "Name the territory, or the map.", open, SingleClause.Grade(clause, [where]));
                }
                else if (place.ControlledBy is { } controller)
                {
                    yield return new Matter(MovingScope, $"{clause.Id} applies where {controller.Name} is in control", $"{clause.Id} applies in {place}, so its place moves with the front.", "Fix the line at a date.", place.ToString(), SingleClause.Grade(clause, [where]));
                }
            }
        }
    }

    private static IEnumerable<Matter> Amounts(Perspective perspective, Commitment clause)
    {
        var duty = clause.Duties.FirstOrDefault(d => IsPromise(d.Value) && ExpectsAmount(perspective, d.Value.Act.Verb));
        if (duty is null)
        {
            yield break;
        }

        var inAct = duty.Value.Act.Roles.Any(r => r.Value is ThingFiller { Amount: not null });
        if (!inAct && clause.Amounts.All(a => a.Value.Absence != AmountAbsence.None))
        {
            yield return new Matter(
                NoAmount, $"No amount in {clause.Id}",
                $"{ClauseText.Reading(perspective, clause, duty.Value)}, and {clause.Id} names no amount.",
                "Write the amount, or a floor (`at least`).", "no amount", SingleClause.Grade(clause, [duty]));
        }
    }

    private static bool ExpectsAmount(Perspective perspective, Verb verb) =>
        verb.ExpectsAmount || perspective.Architecture.Vocabulary.Relations[verb.Index].KindOf.Any(k => ExpectsAmount(perspective, perspective.Architecture.Vocabulary.Verbs[k]));

    private static IEnumerable<Matter> Organs(Perspective perspective, Commitment clause)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var bearers = perspective.Actors.Resolve(clause.Who.Value, frame);
        foreach (var need in clause.Needs)
        {
            foreach (var consent in need.Value.Atoms().OfType<ConsentAtom>())
            {
                var organs = perspective.Actors.Resolve(consent.Of, frame);
                if (organs.Indices.Any(o => !bearers.Contains(o)) && organs.Meets(perspective.Actors.WithParts(bearers)))
                {
                    yield return new Matter(
                        OwnOrgan, $"{clause.Id} needs {consent.Text}",
                        $"{(clause.Duties.IsEmpty ? clause.Id : ClauseText.Reading(perspective, clause, clause.Duties[0].Value))} only with {consent.Text}, an organ of the bearer itself.",
                        "Say what the bearer owes if its organ refuses (VCLT 27).", consent.Text, SingleClause.Grade(clause, [need]));
                }
            }
        }

        if (clause.AtDiscretionOf is { } discretion && perspective.Actors.Resolve(discretion.Value, frame).Meets(perspective.Actors.WithParts(bearers)))
        {
            yield return new Matter(
                Discretion, $"{clause.Id} is at the bearer's discretion",
                $"Whether and with what {Sentences.ActorsText(clause.Who.Value)} performs {clause.Id} is at the discretion of {Sentences.ActorsText(discretion.Value)}.",
                "Say what is the least that is owed.", "at discretion of", SingleClause.Grade(clause, [discretion]));
        }
    }
}
