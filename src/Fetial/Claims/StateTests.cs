using Fetial.Ledger;
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

        return test.State == "in force" ? InForce(view, test) : Kept(view, test);
    }

    /// <summary>A text is in force where it is for one of its parties; a clause where its text is.</summary>
    private static TestResult InForce(Perspective view, StateTest test)
    {
        var day = test.At ?? view.AsOf;
        var text = view.Instruments.FirstOrDefault(i => i.Id == test.Id) ?? view.Commitments.First(c => c.Id == test.Id).Instrument;
        var inForce = view.Standings.PartiesOn(text, day).Indices.Any(p => view.Standings.On(text, p, day) == Standing.InForce);
        return test.When(inForce != test.Negated, $"{text.Id} is {(inForce ? "" : "not ")}in force on {Calendar.Text(day)}");
    }

    /// <summary>As the life cycles have it, on a record that ends with the day: kept by every bearer, or missed by one.</summary>
    private static TestResult Kept(Perspective view, StateTest test)
    {
        var seen = Track.UpToItsDay(test.At is { } day && day < view.AsOf ? new Perspective(view.Architecture, view.Standpoint with { AsOf = day }) : view);
        if (seen.Commitments.FirstOrDefault(c => c.Id == test.Id) is not { } clause)
        {
            return test.Open(Answer.Absent(seen, [test.Id]) ?? $"{test.Id} is a whole text; only its clauses are kept or missed");
        }

        var lives = seen.Shared(static p => new CommitmentLives(p)).Of(clause);
        if (lives.IsEmpty)
        {
            return test.Open($"{test.Id} promises nothing that could be kept");
        }

        var isOpen = lives.Any(l => l.State is CommitmentState.CannotBeDecided or CommitmentState.NotResearched);
        var (holds, certain) = test.State == "kept"
            ? (lives.All(IsKept), !isOpen || lives.Any(l => !IsKept(l) && l.State is not (CommitmentState.CannotBeDecided or CommitmentState.NotResearched)))
            : (lives.Any(IsMissed), !isOpen || lives.Any(IsMissed));
        var worst = lives.OrderBy(l => (int)l.State).First();
        var why = $"on {Calendar.Text(seen.AsOf)} {test.Id} stands as {StageWords.Of(worst.State)}{(lives.Length > 1 ? $" for {worst.BearerText}" : "")}: {worst.Rule}";
        return certain ? test.When(holds != test.Negated, why) : test.Open(why);
    }

    private static bool IsKept(CommitmentLife life) => life.State is CommitmentState.Kept or CommitmentState.KeptLate;

    private static bool IsMissed(CommitmentLife life) => life.State is CommitmentState.Missed or CommitmentState.PartlyKept;
}
