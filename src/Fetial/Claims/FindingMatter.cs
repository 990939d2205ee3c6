using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;

namespace Fetial.Claims;

/// <summary>What a test may ask the checks for: a kind of finding (<c>adversary-held</c>), or the title of a code (<c>undefined condition</c>).</summary>
/// <param name="Words">As `fetial check --only` takes a kind; a title in lower case.</param>
/// <param name="Code">Null for a whole kind.</param>
/// <param name="Written">The words that were matched: a kind may be written with blanks for hyphens.</param>
public sealed record FindingMatter(string Words, FindingKind Kind, string? Code, string Written, ICheck Check)
{
    /// <summary>Kinds in their order, then titles in the order of the codes. Failed expectations and stale acceptances say nothing of a clause.</summary>
    public static ImmutableArray<FindingMatter> All { get; } =
    [
        .. Enum.GetValues<FindingKind>().Where(k => k is not (FindingKind.Expectation or FindingKind.StaleAcceptance)).Select(k => new FindingMatter(Names.Text(k), k, null, Names.Text(k), Of(k))),
        .. Fetial.Checks.Check.All.Where(c => c is not ExpectationCheck).SelectMany(c => c.Codes.Select(e => new FindingMatter(e.Title.ToLowerInvariant(), KindOf(c), e.Code, e.Title.ToLowerInvariant(), c)))
            .OrderBy(m => m.Code, StringComparer.Ordinal),
    ];

    /// <summary>The longest matter with which a line begins, or null.</summary>
    public static FindingMatter? Longest(string line) =>
        All.SelectMany(m => new[] { m, m with { Written = m.Written.Replace('-', ' ') } })
            .Where(m => line == m.Written || line.StartsWith(m.Written + " ", StringComparison.Ordinal))
            .OrderByDescending(m => m.Written.Length).FirstOrDefault();

    /// <exception cref="ArgumentException">No matter has these words.</exception>
    public static FindingMatter Find(string words) => All.FirstOrDefault(m => m.Words == words) ?? throw new ArgumentException($"no kind of finding is named {words}", nameof(words));

    public bool IsOf(Finding finding) => Code is null ? finding.Kind == Kind : finding.Code == Code;

    private static ICheck Of(FindingKind kind) => kind switch
    {
        FindingKind.Contradiction => One<ContradictionCheck>(),
        FindingKind.Collision => One<CollisionCheck>(),
        FindingKind.PermissionConflict => One<PermissionConflictCheck>(),
        FindingKind.NarrowedPromise => One<NarrowedPromiseCheck>(),
        FindingKind.BlockedCondition => One<BlockedConditionCheck>(),
        FindingKind.RivalFigures => One<RivalFiguresCheck>(),
        FindingKind.Variants => One<VariantsCheck>(),
        FindingKind.AdversaryHeld or FindingKind.AttackerVote or FindingKind.AttackerBearer => One<AdversaryCheck>(),
        FindingKind.Circular => One<CircularCheck>(),
        FindingKind.Dormant => One<DormantCheck>(),
        FindingKind.Divergence => One<DivergenceCheck>(),
        FindingKind.Vague => One<VagueCheck>(),
        FindingKind.NonParty => One<NonPartyCheck>(),
        FindingKind.Contested => One<ContestedCheck>(),
        FindingKind.Breach => One<BreachCheck>(),
        FindingKind.Gap => One<GapCheck>(),
        FindingKind.Duplicate => One<DuplicateCheck>(),
        FindingKind.DoubleBooking => One<DoubleBookingCheck>(),
        FindingKind.ImpossibleDeadline => One<ImpossibleDeadlineCheck>(),
        FindingKind.PriorityCycle => One<PriorityCycleCheck>(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "this kind of finding has no check of its own"),
    };

    /// <summary>The kind of a check's findings; what cannot be counted towards a total is told among the gaps.</summary>
    private static FindingKind KindOf(ICheck check) => check is UncountedShareCheck ? FindingKind.Gap :
        Enum.GetValues<FindingKind>().First(k => k is not (FindingKind.Expectation or FindingKind.StaleAcceptance) && Of(k).GetType() == check.GetType());

    private static ICheck One<T>()
        where T : ICheck => Fetial.Checks.Check.All.OfType<T>().First();
}
