using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>
/// Judges expectations against the record, on a record that ends with the as-of day. An event is expected to be recorded: where the day is over and
/// was researched and nothing is recorded, the expectation fails. That is a statement on the record, and blames nobody.
/// </summary>
public sealed class ExpectedOutcomes(Perspective seen)
{
    private readonly Perspective perspective = Track.UpToItsDay(seen);

    /// <summary>Those that ask what becomes of something, in the order in which they are written.</summary>
    public IEnumerable<ExpectedOutcome> All() => perspective.Architecture.Expectations
        .Where(e => e.Kind is ExpectationKind.State or ExpectationKind.Event && e.Ids.All(i => perspective.FindInstrument(i) is not null || perspective.FindCommitment(i) is not null)).Select(Of);

    /// <param name="expectation">Of kind state or event.</param>
    public ExpectedOutcome Of(Expectation expectation)
    {
        var outcome = expectation switch
        {
            { Kind: ExpectationKind.State, State: "in force" } => InForce(expectation),
            { Kind: ExpectationKind.State } => Kept(expectation),
            { Condition: EventAtom atom } => Happened(expectation, atom),
            { Condition: { } condition } => CameAbout(expectation, condition),
            _ => new ExpectedOutcome(expectation, Truth.Unknown, "its words could not be read", []),
        };
        return expectation.Negated ? outcome with { Truth = FactBase.Not(outcome.Truth) } : outcome;
    }

    /// <summary>A text is in force where it is for one of its parties; a clause where its text is.</summary>
    private ExpectedOutcome InForce(Expectation expectation)
    {
        var day = expectation.At ?? perspective.AsOf;
        if (day > perspective.AsOf)
        {
            return Open(expectation, day);
        }

        var text = perspective.FindInstrument(expectation.Ids[0]) ?? perspective.FindCommitment(expectation.Ids[0])?.Instrument;
        bool On(Perspective view) => text is not null && view.Standings.PartiesOn(text, day).Indices.Any(p => view.Standings.On(text, p, day) == Standing.InForce);
        var holds = On(perspective);
        return perspective.WithoutDenied is { } denied && On(denied) != holds
            ? new ExpectedOutcome(expectation, Truth.Unknown, "it rests on an event that a source denies", [])
            : new ExpectedOutcome(expectation, holds ? Truth.True : Truth.False, $"it is {(holds ? "" : "not ")}in force on {Calendar.Text(day)}", []);
    }

    /// <summary>Kept by every bearer, or missed by one, as the life cycles have it on the day that is named.</summary>
    private ExpectedOutcome Kept(Expectation expectation)
    {
        var day = expectation.At ?? perspective.AsOf;
        if (day > perspective.AsOf)
        {
            return Open(expectation, day);
        }

        var view = day < perspective.AsOf ? Track.UpToItsDay(new Perspective(perspective.Architecture, perspective.Standpoint with { AsOf = day })) : perspective;
        var (id, on) = (expectation.Ids[0], $"on {Calendar.Text(day)} it stands as ");
        if (view.FindCommitment(id) is not { } clause)
        {
            return perspective.FindCommitment(id) is null
                ? new ExpectedOutcome(expectation, Truth.False, $"{id} is a whole text, and only its clauses are kept or missed", [])
                : new ExpectedOutcome(expectation, Truth.False, $"{on}not in the books", []);
        }

        var lives = view.Shared(static p => new CommitmentLives(p)).Of(clause);
        if (lives.IsEmpty)
        {
            return new ExpectedOutcome(expectation, Truth.False, $"{id} promises nothing that could be kept", []);
        }

        var (isKept, isMissed) = (lives.All(IsKept), lives.Any(IsMissed));
        var isOpen = expectation.State == "kept" ? lives.All(l => IsKept(l) || IsOpen(l)) && !isKept : lives.Any(IsOpen) && !isMissed;
        var worst = lives.OrderBy(l => IsMissed(l) ? 0 : IsKept(l) ? 2 : 1).ThenBy(l => (int)l.State).First();
        var events = lives.SelectMany(l => l.Acts).DistinctBy(e => e.Index).OrderBy(e => e.First).ThenBy(e => e.Index).ToImmutableArray();
        var why = $"{on}{StageWords.Of(worst.State)}{(lives.Length > 1 ? $" for {worst.BearerText}" : "")}: {worst.Rule}";
        return new ExpectedOutcome(expectation, isOpen ? Truth.Unknown : (expectation.State == "kept" ? isKept : isMissed) ? Truth.True : Truth.False, why, events);
    }

    private ExpectedOutcome Happened(Expectation expectation, EventAtom atom)
    {
        var (first, last) = expectation.Days ?? new DayRange(Calendar.Beginning, perspective.AsOf);
        var frame = new Frame(perspective.Instruments.FirstOrDefault(), null, Math.Min(last, perspective.AsOf));
        var cases = perspective.Facts.Cases(atom.Act, frame).Where(e => e.Last >= first && (expectation.Where.IsEmpty || e.Where.IsEmpty || IsThere(e, expectation))).ToList();
        var sure = cases.Where(e => e.First >= first && e.Last <= Math.Min(last, perspective.AsOf) && (expectation.Where.IsEmpty || !e.Where.IsEmpty)).ToList();
        if (sure.Find(e => !IsContested(e)) is { } done)
        {
            return new ExpectedOutcome(expectation, Truth.True, $"it is recorded on {MinuteRange.Of(done)}", [.. sure]);
        }

        if (cases.Count > 0)
        {
            var why = sure.Count > 0 ? $"a source denies what is recorded on {MinuteRange.Of(sure[0])}"
                : cases[0].First < first || cases[0].Last > Math.Min(last, perspective.AsOf) ? $"whether what is recorded on {MinuteRange.Of(cases[0])} falls in these days cannot be told"
                : "where it happened is not recorded";
            return new ExpectedOutcome(expectation, Truth.Unknown, why, [.. cases]);
        }

        return Nothing(expectation, last) ?? new ExpectedOutcome(expectation, Truth.False, expectation.Days is { } days ? $"nothing like it is recorded {Within(days)}" : $"nothing like it is recorded by {Calendar.Text(last)}", []);
    }

    /// <summary>A status: on every day that <c>at</c> names, or on some day of those that are named otherwise.</summary>
    private ExpectedOutcome CameAbout(Expectation expectation, Formula condition)
    {
        if (perspective.Instruments.FirstOrDefault() is not { } any)
        {
            return new ExpectedOutcome(expectation, Truth.Unknown, "the portfolio has no text", []);
        }

        var (first, last) = expectation.Days ?? new DayRange(perspective.AsOf, perspective.AsOf);
        int? Day(Perspective view) => view.Facts.FirstDay(condition, any, Math.Max(first, 0)) is { } found && found <= last ? found : null;
        var day = Day(perspective);
        if (perspective.WithoutDenied is { } denied && Day(denied) != day)
        {
            return new ExpectedOutcome(expectation, Truth.Unknown, "it rests on an event that a source denies", []);
        }

        return day is { } since
            ? new ExpectedOutcome(expectation, Truth.True, $"it is so on {Calendar.Text(since)}", [])
            : Nothing(expectation, last) ?? new ExpectedOutcome(expectation, Truth.False, $"it is not so {Within(new DayRange(first, last))}", []);
    }

    /// <summary>Why nothing can be said yet of what is not recorded; null where the days are over and were researched.</summary>
    private ExpectedOutcome? Nothing(Expectation expectation, int last) =>
        last > perspective.AsOf ? Open(expectation, last)
        : last > perspective.Architecture.ResearchedTo ? new ExpectedOutcome(expectation, Truth.Unknown, $"nothing was researched after {Calendar.Text(perspective.Architecture.ResearchedTo)}", [])
        : null;

    private ExpectedOutcome Open(Expectation expectation, int day) =>
        new(expectation, Truth.Unknown, day >= Calendar.Forever ? "its days are not over" : $"{Calendar.Text(day)} lies after {Calendar.Text(perspective.AsOf)}", []) { IsAhead = true };

    private bool IsThere(RecordedEvent recorded, Expectation expectation) => recorded.Where.Any(w => expectation.Where.Any(p => perspective.Cases.Places.IsWithin(w, p)));

    private bool IsContested(RecordedEvent recorded) => perspective.WithoutDenied is { } denied && !denied.Events.Any(e => e.Index == recorded.Index);

    private static string Within(DayRange days) => days.First <= Calendar.Beginning ? $"by {Calendar.Text(days.Last)}"
        : days.First == days.Last ? $"on {Calendar.Text(days.First)}" : $"from {Calendar.Text(days.First)} to {Calendar.Text(days.Last)}";

    private static bool IsKept(CommitmentLife life) => life.State is CommitmentState.Kept or CommitmentState.KeptLate;

    private static bool IsMissed(CommitmentLife life) => life.State is CommitmentState.Missed or CommitmentState.PartlyKept;

    private static bool IsOpen(CommitmentLife life) => life.State is CommitmentState.CannotBeDecided or CommitmentState.NotResearched;
}
