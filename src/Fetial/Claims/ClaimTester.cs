using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary>
/// Judges single tests. One that comes out otherwise if every denied event is left out rests on a contested fact: both answers are told, and neither
/// is taken.
/// </summary>
internal static class ClaimTester
{
    /// <param name="on">Gives the same standpoint on an earlier day.</param>
    public static TestResult Of(Perspective standpoint, ClaimTest test, Func<Perspective, int, Perspective> on)
    {
        if (test.At > standpoint.AsOf)
        {
            return test.Open($"{Calendar.Text(test.At ?? 0)} lies after {Calendar.Text(standpoint.AsOf)}");
        }

        // What became of a promise by a day is read off the whole record up to it; everything else is seen as it stood on that day.
        var view = test is not StateTest && test.At is { } day ? on(standpoint, day) : standpoint;
        var result = Judge(view, test);
        // The life cycles weigh denied acts themselves, and a promise is asked of assumptions alone.
        if (test is PromiseTest or NotDecidableTest or StateTest { State: not "in force" } || view.WithoutDenied is not { } denied)
        {
            return result;
        }

        var otherwise = Judge(denied, test);
        return otherwise.Verdict == result.Verdict
            ? result
            : new TestResult(test, ClaimVerdict.Contested, $"it rests on an event that a source denies: with it, {result.Why}; without it, {otherwise.Why}", []);
    }

    private static TestResult Judge(Perspective view, ClaimTest test) => test switch
    {
        FindingTest finding => FindingTests.Of(view, finding),
        KeyTest key => KeyTests.Of(view, key),
        ForceTest force => ForceTests.Of(view, force),
        CoverTest cover => CoverTests.Of(view, cover),
        StateTest state => StateTests.Of(view, state),
        PromiseTest promise => PromiseTests.Of(view, promise),
        DeterTest deter => DeterTests.Of(view, deter),
        DealTest deal => DealTests.Of(view, deal),
        NotDecidableTest open => new TestResult(open, ClaimVerdict.NotDecidable, Answer.Clause(open.Because), []),
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, "every form of test has its judge"),
    };
}
