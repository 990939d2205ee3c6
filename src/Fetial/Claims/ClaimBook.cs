using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary>
/// What is known of the claims of a portfolio from a standpoint. Each test is judged once, when it is first asked for, in its own scenario or in that
/// of the standpoint.
/// </summary>
/// <param name="perspective">What is looked at.</param>
/// <param name="bind">Gives the same portfolio bound for another scenario (null: the baseline). Called once for each scenario that a test names.</param>
public sealed class ClaimBook(Perspective perspective, Func<string?, Architecture> bind)
{
    private readonly Dictionary<string, Perspective> views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<TestResult>> results = new(StringComparer.Ordinal);

    /// <summary>All claims that were known by the known-date.</summary>
    public ClaimsReport Report() => new(perspective, [.. Known.Select(Of)]);

    public ClaimReport Of(Claim claim)
    {
        var byTests = ByTests(claim);
        var (against, attacked) = (Opponents(a => Attacks(a, claim), claim), Opponents(a => Attacks(claim, a), claim));
        var strong = against.Where(a => a.ByTests == ClaimVerdict.Holds).ToImmutableArray();
        var verdict = ClaimVerdicts.Of(byTests, !strong.IsEmpty);
        return new ClaimReport(claim, verdict, byTests, Because(claim, verdict, byTests, strong, Results(claim)), [.. claim.RestsOn.Select(Evidence)], Results(claim), against, attacked)
        {
            Short = ClaimWords.Short(verdict, byTests, Results(claim), strong),
        };
    }

    private IEnumerable<Claim> Known => perspective.Architecture.Claims.Where(c => perspective.IsKnown(c.Sources));

    /// <summary>One of two claims may be alone in naming the quarrel; it is one for both.</summary>
    private static bool Attacks(Claim one, Claim other) => one.Attacks.Contains(other.Id) || other.AttackedBy.Contains(one.Id);

    private ImmutableArray<ClaimOpponent> Opponents(Func<Claim, bool> isOpponent, Claim of) =>
        [.. Known.Where(c => c.Id != of.Id && isOpponent(c)).OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => new ClaimOpponent(c, ByTests(c)))];

    private ClaimVerdict ByTests(Claim claim) => ClaimVerdicts.Of(Results(claim));

    private ImmutableArray<TestResult> Results(Claim claim)
    {
        if (!results.TryGetValue(claim.Id, out var known))
        {
            results[claim.Id] = known = [.. claim.Tests.Select(t => ClaimTester.Of(View(t), t, OnDay))];
        }

        return known;
    }

    private Perspective View(ClaimTest test)
    {
        var own = perspective.Standpoint.Scenario;
        var scenario = test.Scenario ?? own;
        var key = scenario ?? "baseline";
        if (key == (own ?? "baseline") || test is NotDecidableTest)
        {
            return perspective;
        }

        if (!views.TryGetValue(key, out var view))
        {
            var named = key == "baseline" ? null : key;
            views[key] = view = new Perspective(bind(named), perspective.Standpoint with { AsOf = perspective.AsOf, Scenario = named });
        }

        return view;
    }

    private Perspective OnDay(Perspective view, int day)
    {
        var key = $"{view.Standpoint.Scenario ?? "baseline"} {day}";
        if (!views.TryGetValue(key, out var earlier))
        {
            views[key] = earlier = new Perspective(view.Architecture, view.Standpoint with { AsOf = day });
        }

        return earlier;
    }

    private static string Because(Claim claim, ClaimVerdict verdict, ClaimVerdict byTests, ImmutableArray<ClaimOpponent> strong, ImmutableArray<TestResult> results)
    {
        IEnumerable<TestResult> Of(ClaimVerdict wanted) => results.Where(r => r.Verdict == wanted);
        string Told(ClaimVerdict wanted, bool withTest = true) => string.Join("; ", Of(wanted).Select(r => withTest ? $"{r.Test.Text}: {r.Whole}" : r.Whole));
        var rest = Of(ClaimVerdict.NotDecidable).Any() && verdict != ClaimVerdict.NotDecidable ? $"; for the rest not decidable here: {Told(ClaimVerdict.NotDecidable, withTest: false)}" : "";
        if (verdict == ClaimVerdict.Contested && byTests != ClaimVerdict.Contested)
        {
            return $"its own tests say “{ClaimWords.Of(byTests)}”, and the tests of {Findings.EnglishList.And(strong.Select(s => s.Claim.Id))}, which attack{(strong.Length == 1 ? "s" : "")} it, hold{rest}";
        }

        return verdict switch
        {
            ClaimVerdict.Undetermined => string.Join("; ", results.Where(r => r.Verdict is ClaimVerdict.Undetermined or ClaimVerdict.NotDecided).Select(r => $"{r.Test.Text}: {r.Whole}")) + rest,
            ClaimVerdict.HoldsIf => Told(ClaimVerdict.HoldsIf, withTest: false) + rest,
            ClaimVerdict.NotDecided when claim.Tests.IsEmpty => "no test is stated that could be read",
            ClaimVerdict.NotDecidable => Told(ClaimVerdict.NotDecidable, withTest: false),
            _ => Told(verdict) + rest,
        };
    }

    private ClaimEvidence Evidence(string id)
    {
        if (perspective.Commitments.FirstOrDefault(c => c.Id == id) is { } clause)
        {
            return new ClaimEvidence(id, clause.Evidence, [.. clause.Contests.Select(c => c.Slot).Concat(clause.Instrument.Contests.Select(c => $"{c.Slot} of the text")).Distinct(StringComparer.Ordinal)]);
        }

        if (perspective.Instruments.FirstOrDefault(i => i.Id == id) is { } text)
        {
            return new ClaimEvidence(id, text.Evidence, [.. text.Contests.Select(c => c.Slot).Distinct(StringComparer.Ordinal)]);
        }

        return perspective.Coalitions.FirstOrDefault(c => c.Actor.Name == id) is { } coalition
            ? new ClaimEvidence(id, coalition.Sources.IsEmpty ? EvidenceGrade.Unverified : coalition.Sources.Max(s => s.Source.Evidence), [.. coalition.Contests.Select(c => c.Slot)])
            : new ClaimEvidence(id, null, []);
    }
}
