using System.Collections.Immutable;
using System.Globalization;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Strategy.Deter;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Claims;

/// <summary><c>deter CHALLENGE is deterred …</c>: over the stated ranges, and never a forecast (models.md, sections 1d and 12).</summary>
internal static class DeterTests
{
    public static TestResult Of(Perspective view, DeterTest test)
    {
        if (view.Architecture.Strategy.Challenges.FirstOrDefault(c => c.Id == test.Challenge) is not { } challenge)
        {
            return test.NotDecided("the portfolio asks `deter` about no challenge");
        }

        if (!view.Counts(challenge.Scenario))
        {
            return test.Open($"challenge {challenge.Id} is asked about in scenario {challenge.Scenario} only");
        }

        var report = view.Shared(static p => new DeterAnswers(p)).Of(challenge, test.Without);
        var asked = Asked(report, test.By);
        var verdict = (asked.Verdict, test.Negated) switch
        {
            (Verdict.Undetermined, _) => ClaimVerdict.HoldsIf,
            (Verdict.Deterred, false) or (Verdict.NotDeterred, true) => ClaimVerdict.Holds,
            _ => ClaimVerdict.Fails,
        };
        return new TestResult(test, verdict, Why(report, asked, test, verdict), verdict == ClaimVerdict.HoldsIf ? Turning(asked) : []);
    }

    /// <summary>
    /// Why it is not so that the challenger is deterred in so many per cent of the assumptions drawn from the ranges, or, negated, why it is; null where the
    /// expectation holds, where nothing is asked about the challenge, or where the draws are too few to tell (twice the standard error).
    /// </summary>
    public static string? Falls(Perspective view, DeterTest test, decimal percent, bool negated)
    {
        if (view.Architecture.Strategy.Challenges.FirstOrDefault(c => c.Id == test.Challenge) is not { } challenge || !view.Counts(challenge.Scenario))
        {
            return null;
        }

        var share = view.Shared(static p => new DeterAnswers(p)).Of(challenge, test.Without).Share;
        var (stated, error, not) = ((double)percent / 100, 2 * share.Error, negated != test.Negated);
        var told = $"{challenge.Challenger.Name} is deterred in {(share.Share * 100).ToString("0.#", CultureInfo.InvariantCulture)} % of {share.Draws.ToString("#,0", CultureInfo.InvariantCulture)} assumptions drawn";
        return not ? (share.Share - error >= stated ? told : null) : share.Share + error < stated ? told : null;
    }

    /// <summary>The case with all that is promised, with a part of what it does, or with one effect alone, promised or not.</summary>
    private static DeterrenceCase Asked(DeterReport report, string? by) => by switch
    {
        null => report.Case,
        "denial" => report.Case with { Guarantors = [.. report.Case.Guarantors.Select(g => g with { Punishes = new Ranged(0) })] },
        "punishment" => report.Case with { Guarantors = [.. report.Case.Guarantors.Select(g => g with { Removes = new Ranged(0), Costs = new Ranged(0) })] },
        _ => report.Case with { Guarantors = [.. report.Guarantors.Where(g => g.Effect.Sentence == by).Select(g => g.Case)] },
    };

    private static string Why(DeterReport report, DeterrenceCase asked, DeterTest test, ClaimVerdict verdict)
    {
        var (who, margin) = (report.Challenge.Challenger.Name, $"margin {Answer.Number(asked.Least)} to {Answer.Number(asked.Most)}");
        var by = test.By switch { null => "what is promised", "denial" or "punishment" => $"{test.By} alone", _ => $"“{test.By}” alone" };
        var without = test.Without.IsEmpty ? "" : $" without {string.Join(" and ", test.Without)}";
        if (verdict != ClaimVerdict.HoldsIf)
        {
            return $"under {(asked.Verdict == Verdict.Deterred ? "every" : "no")} assumption inside the ranges {by}{without} deters {who} ({margin})";
        }

        var threshold = asked.CommonThreshold;
        return double.IsPositiveInfinity(threshold) || threshold <= 0 || asked.Guarantors.IsEmpty
            ? $"the margin of {who} from not attacking, with {by}{without}, is {(test.Negated ? "below" : "at least")} 0 ({margin})"
            : $"{by}{without} is given with a chance of {(test.Negated ? "less than" : "at least")} {Answer.Number(threshold)}, other assumptions as stated ({margin})";
    }

    /// <summary>Assumptions whose own range turns the verdict, the others as stated.</summary>
    private static ImmutableArray<string> Turning(DeterrenceCase asked)
    {
        var inputs = asked.Inputs;
        bool At(int input, double value)
        {
            var x = inputs.Select(i => i.Range.Value).ToArray();
            x[input] = value;
            return Strategy.Numerics.Tie.IsAtLeast(asked.MarginAt(x), 0);
        }

        return [.. inputs.Select((input, i) => (input.Name, input.Range, i)).Where(p => !p.Range.IsFixed && At(p.i, p.Range.Low) != At(p.i, p.Range.High)).Select(p => p.Name)];
    }
}
