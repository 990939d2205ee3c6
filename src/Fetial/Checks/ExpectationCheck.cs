using Fetial.Claims;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Expectations of the portfolio that do not hold. What is to happen or to be kept is judged by the life cycles and the record; what cannot be
/// decided yet fails nothing. Coverage has codes of its own (<see cref="GapCheck"/>).
/// </summary>
public sealed class ExpectationCheck : ICheck
{
    public const string Code = "F395";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "An expectation does not hold", "The portfolio says what it expects of itself, and it is not so.",
            "Correct the clauses, or the expectation if it was wrong.",
            "Expectations make a portfolio testable: a change that breaks one is seen at once."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var clashes = new Lazy<List<Clash>>(() => [.. Clashes.Of(perspective).OfResults, .. Clashes.Of(perspective).OfMeasures]);
        foreach (var expectation in perspective.Architecture.Expectations)
        {
            if (Broken(perspective, expectation, clashes) is { } why)
            {
                // What is expected of a clause rests on what is known of it.
                var subject = expectation is { Kind: ExpectationKind.State, Ids: [var id] } ? perspective.FindCommitment(id) : null;
                var evidence = Evidence(perspective, expectation, clashes);
                // Of an event the days are a part of what is expected.
                var words = expectation.Kind == ExpectationKind.Event ? expectation.Sentence : expectation.Text;
                var clause = new FindingClause(
                    expectation.Kind == ExpectationKind.Event ? "event" : expectation.Ids.IsEmpty ? "expect" : string.Join(", ", expectation.Ids), "expect", null, expectation.Location.Path, expectation.Location.Line, expectation.Text, "", evidence);
                yield return new Finding(
                    Code, FindingKind.Expectation, $"Expected: {words}",
                    SeverityTable.Of(FindingKind.Expectation, StandingTier.InTheBooks, Certainty.Certain, evidence),
                    Certainty.Certain, StandingTier.InTheBooks, evidence,
                    $"The portfolio expects {words}, but {why}.",
                    subject is null ? [clause] : [clause, ClauseText.Of(perspective, subject, "clause", evidence)], new Witness(expectation.At ?? perspective.AsOf, [], null, [new WitnessFact(expectation.Text, false)]),
                    "Correct the clauses, or the expectation.",
                    Fingerprint.Of(Code, words));
            }
        }
    }

    private static string? Broken(Perspective perspective, Expectation expectation, Lazy<List<Clash>> clashes)
    {
        // Of texts that have not begun on the as-of day, or that the scenario leaves out, nothing can be expected yet.
        if (expectation.Ids.Any(id => perspective.FindInstrument(id) is null && perspective.FindCommitment(id) is null))
        {
            return null;
        }

        switch (expectation.Kind)
        {
            case ExpectationKind.Contradiction or ExpectationKind.Collision:
                var found = Expected(expectation, clashes);
                return (found is not null, expectation.Negated) switch
                {
                    (true, true) => $"{found?.In.Clause.Id} and {found?.Out.Clause.Id} clash",
                    (false, false) => "none is found",
                    _ => null,
                };
            case ExpectationKind.Key when expectation.Actors is null && KeyCondition(perspective, expectation) is { } open:
                var single = new KeyHolders(perspective).Vetoes(open.Formula, open.Instrument, a => a is EventAtom e && e.Act.Verb.Hostile).FirstOrDefault();
                return (single is not null) == expectation.Negated ? single is null ? "nobody alone can prevent it" : $"{single.Name} alone can prevent it" : null;
            case ExpectationKind.Key when KeyCondition(perspective, expectation) is { } condition && expectation.Actors is { } actors:
                var mask = perspective.Actors.Resolve(actors, new Frame(null, null, perspective.AsOf));
                var holds = new KeyHolders(perspective).CanPrevent(condition.Formula, condition.Instrument, mask, a => a is EventAtom e && e.Act.Verb.Hostile);
                return holds == expectation.Negated ? holds ? "it can prevent it" : "it cannot prevent it" : null;
            case ExpectationKind.State or ExpectationKind.Event:
                return Outcomes(perspective).Of(expectation) is { Truth: Truth.False } outcome ? outcome.Why : null;
            case ExpectationKind.Deterred when expectation is { Deter: { } whole, Percent: { } percent }:
                return DeterTests.Falls(perspective, whole, percent, expectation.Negated);
            case ExpectationKind.Deterred when expectation.Deter is { } test:
                var answer = DeterTests.Of(perspective, test);
                var wanted = expectation.Negated ? ClaimVerdict.Holds : ClaimVerdict.Fails;
                return answer.Verdict == wanted ? answer.Why : null;
            default:
                return null;
        }
    }

    private static ExpectedOutcomes Outcomes(Perspective perspective) => perspective.Shared(static p => new ExpectedOutcomes(p));

    private static Clash? Expected(Expectation expectation, Lazy<List<Clash>> clashes) =>
        clashes.Value.Find(c => c is { IsPast: false } && c.Certainty != Certainty.Resolved && c.Bearers.IsEmpty != (expectation.Kind == ExpectationKind.Contradiction)
            && Touches(expectation, c.In.Clause) && Touches(expectation, c.Out.Clause));

    /// <summary>The weakest grade of what the answer rests on: the clash that was found, else the clauses and texts that the expectation names.</summary>
    private static EvidenceGrade Evidence(Perspective perspective, Expectation expectation, Lazy<List<Clash>> clashes) =>
        expectation is { Negated: true, Kind: ExpectationKind.Contradiction or ExpectationKind.Collision } && Expected(expectation, clashes) is { } clash
            ? clash.Evidence
            // A record that is silent shows no more than that nothing was reported.
            : expectation.Kind == ExpectationKind.Event ? Outcomes(perspective).Of(expectation).Events.Select(e => e.Evidence).Append(EvidenceGrade.Reported).Min()
            : expectation.Ids.Select(id => perspective.FindCommitment(id)?.Evidence ?? perspective.FindInstrument(id)?.Evidence)
                .Select(e => e ?? EvidenceGrade.Text).Append(EvidenceGrade.Text).Min();

    private static bool Touches(Expectation expectation, Commitment clause) => expectation.Ids.Any(i => i == clause.Id || i == clause.Instrument.Id);

    private static (Formula Formula, Instrument Instrument)? KeyCondition(Perspective perspective, Expectation expectation)
    {
        if (expectation.Ids is [var id, ..] && perspective.FindCommitment(id) is { } clause)
        {
            return (ClauseCondition.Of(clause), clause.Instrument);
        }

        return expectation.Condition is { } condition && perspective.Instruments.FirstOrDefault() is { } any ? (condition, any) : null;
    }
}
