using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary><c>check force of ID is …</c>: contested where the sources that count alike differ.</summary>
internal static class ForceTests
{
    public static TestResult Of(Perspective view, ForceTest test)
    {
        if (view.Instruments.FirstOrDefault(i => i.Id == test.Id) is not { } text)
        {
            return test.Open(Answer.Absent(view, [test.Id]) ?? $"{test.Id} is a clause; the force is that of its text");
        }

        var forces = text.Forces().ToList();
        if (text.Contests.FirstOrDefault(c => c.Slot == "force") is { } contest && forces.Contains(test.Force))
        {
            var sides = contest.Rivals.Select(r => $"{r.Statement.Value}{(r.Statement.Cites.IsEmpty ? "" : $" according to {string.Join(", ", r.Statement.Cites.Select(c => c.Source.Id))}")}");
            return new TestResult(test, ClaimVerdict.Contested, $"sources differ on the force of {test.Id}: {string.Join("; ", sides)}", []);
        }

        return forces.Count == 0 || forces.Contains(Force.Unstated)
            ? test.Open($"no force of {test.Id} is stated")
            : test.When(forces.TrueForAll(f => f == test.Force), $"the force of {test.Id} is {string.Join(" or ", forces.Select(ClauseText.ForceText))}");
    }
}
