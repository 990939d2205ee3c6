using System.Collections.Immutable;
using Fetial.Coverage;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Cover that a portfolio expects and does not have, gaps that it expects and that are closed, and declared needs that no clause serves (design, "Gap").</summary>
public sealed class GapCheck : IEditedCheck
{
    public const string CoverCode = "F321";
    public const string ClosedCode = "F322";
    public const string NeedCode = "F323";

    private const int MostNear = 16;
    private const int MostOfOneReason = 2;

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(CoverCode, "Less is owed than expected",
            "The portfolio expects a level of protection against a threat, and on some day and place less is owed firmly.",
            "See with fetial cover which clauses come near and why each falls short; then mend one, or the expectation.",
            "A promise that begins too late, elsewhere or only if somebody chooses looks like protection and is none."),
        new(ClosedCode, "An expected gap is closed",
            "The portfolio expects that protection is missing, and it is owed on every day and place asked about.",
            "See with fetial cover which clauses give it; then correct one of them, or the expectation.",
            "Who relies on a gap, to argue or to plan, should hear when a clause fills it."),
        new(NeedCode, "No clause serves a declared need",
            "A coalition declares what it needs, and no clause in the books promises that thing or anything of its kind.",
            "Write the clause that serves it, or take the need back.",
            "A need that nobody has promised to meet is not met by being declared."),
    ];

    /// <summary>Every clause may serve what is expected or needed; where nothing is, none does.</summary>
    Reach IEditedCheck.ReachOf(ClauseEdit edit) =>
        edit.Now.Architecture.Expectations.Any(e => e.Cover is not null) || edit.Now.Architecture.Coalitions.Any(c => !c.Needs.IsEmpty) ? Reach.Everything : Reach.Nothing;

    public IEnumerable<Finding> Run(Perspective perspective) =>
        Expected(perspective).Concat(Needs(perspective));

    private static IEnumerable<Finding> Expected(Perspective perspective)
    {
        foreach (var expectation in perspective.Architecture.Expectations)
        {
            if (expectation is not { Kind: ExpectationKind.Cover or ExpectationKind.Gap, Cover: { Threat: not null } cover }
                || cover.From > perspective.AsOf
                || CoverageQuestion.Of(perspective.Architecture.Vocabulary, cover) is not { } question)
            {
                continue;
            }

            var report = Cover.Run(perspective, question);
            var wantsCover = (expectation.Kind == ExpectationKind.Cover) != expectation.Negated;
            foreach (var answer in report.Answers)
            {
                if (wantsCover && !answer.Gaps.IsEmpty)
                {
                    yield return Missing(perspective, expectation, report, answer);
                }
                else if (!wantsCover && !answer.CertainGaps.Any())
                {
                    yield return Closed(perspective, expectation, report, answer);
                }
            }
        }
    }

    private static Finding Missing(Perspective perspective, Expectation expectation, CoverageReport report, CoverageAnswer answer)
    {
        var gap = answer.CertainGaps.Concat(answer.Gaps).First();
        var near = Near(answer, gap.Wanted);
        var certainty = gap.IsOpen ? Certainty.Possible : Certainty.Certain;
        var evidence = near.Select(s => s.Clause.Evidence).DefaultIfEmpty(EvidenceGrade.Text).Min();
        var why = near.Count == 0 ? "No clause comes near." : $"The nearest: {string.Join("; ", near.Take(3).Select(s => $"{s.Clause.Id} ({s.Why})"))}.";
        return new Finding(
            CoverCode, FindingKind.Gap, $"{answer.Of.Name} is not owed {report.Steps[gap.Wanted]} against “{answer.Threat}”{Where(expectation)}",
            gap.IsOpen ? Severity.Note : SeverityTable.Of(FindingKind.Expectation, StandingTier.InTheBooks, certainty, evidence), certainty, StandingTier.InTheBooks, evidence,
            $"{CoverageSentence.Of(report, answer)} {why}",
            [.. near.Select(s => ClauseText.Of(perspective, s.Clause, s.Duty, s.Why, s.Clause.Evidence))],
            new Witness(gap.Days.First, [answer.Of.Name], gap.Places[0], [new WitnessFact($"{answer.Threat} · {report.Steps[gap.Held]} of {report.Steps[gap.Wanted]}", true)]),
            near.Count == 0 ? "Write a clause that gives the level, or correct the expectation." : "Mend the nearest clause, or correct the expectation.",
            Fingerprint.Of(CoverCode, $"{expectation.Text} {answer.Of.Name}"));
    }

    /// <summary>
    /// Some clauses of every reason and level: those that would give the level, then those that owe too little. The best supported carry the finding; where there are such,
    /// those on weak evidence are left to the answer of <c>cover</c>.
    /// </summary>
    private static List<Shortfall> Near(CoverageAnswer answer, int wanted)
    {
        var near = answer.Shortfalls.Where(s => s.Step >= wanted || s.Reason is ShortfallReason.LevelTooLow or ShortfallReason.NoLevel or ShortfallReason.TriggerNotMet or ShortfallReason.NobodyNamed).ToList();
        var supported = near.Where(s => s.Clause.Evidence >= EvidenceGrade.Reported).ToList();
        return [.. (supported.Count > 0 ? supported : near).DistinctBy(s => s.Clause.Index).GroupBy(s => ((int)s.Reason, Math.Min(s.Step, wanted))).SelectMany(g => g.Take(MostOfOneReason))];
    }

    private static string Where(Expectation expectation) =>
        expectation.Cover is { Where: { IsEmpty: false } places } ? $" in {SingleClause.List([.. places.Select(p => p.ToString())])}" : "";

    private static Finding Closed(Perspective perspective, Expectation expectation, CoverageReport report, CoverageAnswer answer)
    {
        var givers = answer.Promises.Where(p => p.Step >= report.Wanted && p.Kind == GrantKind.Firm).DistinctBy(p => p.Clause.Index).Take(MostNear).ToList();
        var evidence = givers.Select(p => p.Evidence).DefaultIfEmpty(EvidenceGrade.Text).Min();
        var day = report.Days.First;
        return new Finding(
            ClosedCode, FindingKind.Expectation, $"Expected: {expectation.Text}",
            SeverityTable.Of(FindingKind.Expectation, StandingTier.InTheBooks, Certainty.Certain, evidence), Certainty.Certain, StandingTier.InTheBooks, evidence,
            $"The portfolio expects {expectation.Text}, but there is none: {CoverageSentence.Of(report, answer)}",
            [
                new FindingClause("expect", "expect", null, expectation.Location.Path, expectation.Location.Line, expectation.Text, "", EvidenceGrade.Text),
                .. givers.Select(p => ClauseText.Of(perspective, p.Clause, p.Duty, "gives it", p.Evidence)),
            ],
            new Witness(day, [answer.Of.Name], null, [new WitnessFact(expectation.Text, false)]),
            "Correct the clauses, or the expectation.",
            Fingerprint.Of(ClosedCode, $"{expectation.Text} {answer.Of.Name}"));
    }

    private static IEnumerable<Finding> Needs(Perspective perspective)
    {
        var vocabulary = perspective.Architecture.Vocabulary;
        foreach (var coalition in perspective.Architecture.Coalitions.Where(c => !c.Needs.IsEmpty && (c.Since is not { } since || since.Value <= perspective.AsOf)))
        {
            foreach (var capability in coalition.Capabilities.Select(c => c.Value))
            {
                var thing = vocabulary.Things.FirstOrDefault(t => t.Name == capability || t.OtherNames.Contains(capability));
                if (thing is null || !coalition.Needs.Any(n => IsAbout(n.Value, coalition, thing)) || SingleClause.Standing(perspective).Any(s => Serves(s, coalition, thing, vocabulary)))
                {
                    continue;
                }

                var need = coalition.Needs.First(n => IsAbout(n.Value, coalition, thing));
                var grade = need.GradeOr(EvidenceGrade.Unverified);
                var name = coalition.Actor.Title ?? coalition.Actor.Name;
                yield return new Finding(
                    NeedCode, FindingKind.Gap, $"{name} needs {capability}, and no clause promises it",
                    SeverityTable.Of(FindingKind.Gap, StandingTier.InTheBooks, Certainty.Certain, grade), Certainty.Certain, StandingTier.InTheBooks, grade,
                    $"{name} declares a need of {need.Value}{(need.Value.Unit.Contains(capability, StringComparison.Ordinal) ? "" : $" of {capability}")}, and no clause in the books promises {capability} or anything of its kind.",
                    [new FindingClause(coalition.Actor.Name, "needs", null, need.Location.Path, need.Location.Line, $"needs {need.Value} ({capability})", "declared need", grade)],
                    new Witness(perspective.AsOf, [coalition.Actor.Name], null, [new WitnessFact($"a clause promises {capability}", false)]),
                    "Write the clause that serves it, or take the need back.",
                    Fingerprint.Of(NeedCode, $"{coalition.Actor.Name} {capability}"));
            }
        }
    }

    /// <summary>A need that counts things of a name is about that thing; one in tonnes or money is about each capability.</summary>
    private static bool IsAbout(Amount need, Coalition coalition, Thing thing)
    {
        var counted = coalition.Capabilities.Select(c => c.Value).Where(c => need.Unit == c).ToList();
        return counted.Count == 0 || counted.Contains(thing.Name) || counted.Exists(c => thing.OtherNames.Contains(c));
    }

    /// <summary>
    /// In the books, by a word that commits, the thing itself or a kind of it; or an amount through the coalition. How much a state keeps (a measure) is a
    /// limit and serves nobody.
    /// </summary>
    private static bool Serves(StandingClause standing, Coalition coalition, Thing thing, Vocabulary vocabulary) =>
        standing.Tier == StandingTier.InTheBooks
        && standing.Clause.Duties.Any(d => d.Value is { Commits: true, Negated: false }
            && vocabulary.Relations[d.Value.Act.Verb.Index].Measures is null
            && (standing.Clause.Through.Contains(coalition.Actor.Name)
                || d.Value.Act.Roles.Any(r => r.Value is ThingFiller { Thing: { } promised } && vocabulary.IsKindOf(promised, thing))
                || standing.Clause.Amounts.Any(a => a.Value.Unit == thing.Name || thing.OtherNames.Contains(a.Value.Unit))));
}
