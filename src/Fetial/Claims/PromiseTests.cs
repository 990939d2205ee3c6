using Fetial.Model;
using Fetial.Situations;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Plan;

namespace Fetial.Claims;

/// <summary><c>plan PROMISE …</c>: what a promise does to the war, over the stated ranges (models.md, sections 5 and 12).</summary>
internal static class PromiseTests
{
    private const ulong Seed = 1;

    public static TestResult Of(Perspective view, PromiseTest test)
    {
        if (view.Architecture.Strategy.Promises.FirstOrDefault(p => p.Id == test.Promise) is not { } question)
        {
            return test.NotDecided("the portfolio asks `plan` about no promise");
        }

        if (!view.Counts(question.Scenario))
        {
            return test.Open($"promise {question.Id} is asked about in scenario {question.Scenario} only");
        }

        var analysis = PromiseAnalysis.Of(question, Seed);
        return test.Effect switch
        {
            PromiseEffect.Prolongs => Prolongs(test, analysis),
            PromiseEffect.Ends => Ends(test, analysis),
            _ => IsNeutral(test, analysis),
        };
    }

    private static TestResult Prolongs(PromiseTest test, PromiseAnalysis analysis) => analysis.Prolongs switch
    {
        RangeVerdict.Holds => test.Holds($"under every assumption inside the ranges the condition of the promise makes {Who(analysis)} fight on"),
        RangeVerdict.Fails => test.Fails($"under no assumption inside the ranges does {Who(analysis)} fight on because of the promise"),
        _ => test.If(Condition(analysis), analysis.Deciding),
    };

    /// <summary>That stopping would have come about without the promise too does not make the promise end the war; no model here says that it does.</summary>
    private static TestResult Ends(PromiseTest test, PromiseAnalysis analysis) => analysis.Ends switch
    {
        RangeVerdict.Holds => test.Holds($"under every assumption inside the ranges {Who(analysis)} stops, and would fight on without the promise"),
        RangeVerdict.Undetermined => test.If($"for {Who(analysis)}, a period of fighting is worth more than a period of peace outside, and no more than the threshold f* of the promise", analysis.Deciding),
        _ when analysis.FightsOn == RangeVerdict.Holds => test.Fails($"under every assumption inside the ranges {Who(analysis)} fights on under the promise"),
        _ => test.Open($"inside the ranges {Who(analysis)} stops only where it would stop without the promise too; that a promise by itself ends a war is implied by no model here"),
    };

    private static TestResult IsNeutral(PromiseTest test, PromiseAnalysis analysis) => analysis.IsConditional switch
    {
        RangeVerdict.Fails => test.Holds("as stated the promise weighs the same in war and in peace"),
        RangeVerdict.Holds => test.Fails($"under every assumption inside the ranges the promise gives {Who(analysis)} a reason to fight on"),
        _ => test.If($"the promise weighs the same in war and in peace: membership comes and lapses alike in both, or does {Who(analysis)} no harm", analysis.Deciding),
    };

    /// <summary>f above f* and not above n, with the numbers stated.</summary>
    private static string Condition(PromiseAnalysis analysis) => analysis.At.ProlongingIncentive <= Tie.Tolerance
        ? $"the promise comes more slowly, or lapses sooner, in war than in peace, and membership harms {Who(analysis)}"
        : $"for {Who(analysis)}, a period of fighting is worth more than {Answer.Number(analysis.At.Threshold)} and no more than a period of peace outside ({Answer.Number(analysis.At.PeaceOutside)})";

    private static string Who(PromiseAnalysis analysis) => analysis.Question.Challenger.Name;
}
