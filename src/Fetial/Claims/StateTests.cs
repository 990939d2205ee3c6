using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary><c>track ID is …</c>: what state a text or a promise is in on a day.</summary>
internal static class StateTests
{
    public static TestResult Of(Perspective view, StateTest test)
    {
        if (Answer.Absent(view, [test.Id]) is { } absent)
        {
            return test.Open(absent);
        }

        if (test.At > view.AsOf)
        {
            return test.Open($"{Calendar.Text(test.At ?? 0)} lies after {Calendar.Text(view.AsOf)}");
        }

        return test.State == "in force" ? InForce(view, test) : test.NotDecided("whether a promise is kept or missed is not judged yet");
    }

    /// <summary>A text is in force where it is for one of its parties; a clause where its text is.</summary>
    private static TestResult InForce(Perspective view, StateTest test)
    {
        var day = test.At ?? view.AsOf;
        var text = view.Instruments.FirstOrDefault(i => i.Id == test.Id) ?? view.Commitments.First(c => c.Id == test.Id).Instrument;
        var inForce = view.Standings.PartiesOn(text, day).Indices.Any(p => view.Standings.On(text, p, day) == Standing.InForce);
        return test.When(inForce != test.Negated, $"{text.Id} is {(inForce ? "" : "not ")}in force on {Calendar.Text(day)}");
    }
}
