using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Strategy.Deals;
using Acceptance = Fetial.Strategy.Deals.Acceptance;

namespace Fetial.Claims;

/// <summary><c>deal PACKAGE acceptable to …</c> and <c>blocked by …</c>: over the stated ranges of weights (models.md, section 7).</summary>
internal static class DealTests
{
    public static TestResult Of(Perspective view, DealTest test)
    {
        if (!view.Architecture.Strategy.Packages.Any(p => p.Id == test.Package))
        {
            return test.NotDecided("the portfolio asks `deal` about no package");
        }

        var report = view.Shared(static p => Deal.Run(p));
        if (report.Packages.FirstOrDefault(p => p.Package.Id == test.Package) is not { } answer)
        {
            return test.Open($"package {test.Package} is no offer here: it is what holds without agreement, or of another scenario");
        }

        var asked = answer.Players.Where(p => test.Players.IsEmpty ? p.Signs : test.Players.Contains(p.Player.Actor.Name)).ToList();
        var silent = test.Players.Where(n => asked.TrueForAll(p => p.Player.Actor.Name != n)).ToList();
        if (silent.Count > 0 || asked.Count == 0)
        {
            return test.NotDecided(asked.Count == 0 && silent.Count == 0 ? "nobody who must sign has a position" : $"no position of {string.Join(" or ", silent)} is declared");
        }

        if (test.Players.IsEmpty && !answer.Unknown.IsEmpty && asked.TrueForAll(p => p.Acceptance is Acceptance.Accepts or Acceptance.Undetermined))
        {
            return test.Open($"positions of {string.Join(", ", answer.Unknown)}, who must sign too, are not known");
        }

        return test.IsBlocked ? Blocked(test, asked) : Acceptable(test, asked);
    }

    private static TestResult Acceptable(DealTest test, List<PlayerAnswer> asked)
    {
        if (asked.Find(p => p.Acceptance is Acceptance.Rejects or Acceptance.RedLine) is { } against)
        {
            return test.Fails(Why(against));
        }

        var open = asked.Where(p => p.Acceptance == Acceptance.Undetermined).ToList();
        return open.Count == 0
            ? test.Holds($"under every weight inside the ranges {string.Join(" and ", asked.Select(p => p.Player.Actor.Name))} {(asked.Count == 1 ? "gains" : "gain")} by it")
            : test.If(string.Join("; and if ", open.Select(p => $"it is worth as much to {p.Player.Actor.Name} as what it has without agreement ({Range(p)})")), [.. open.SelectMany(p => Turning(p))]);
    }

    private static TestResult Blocked(DealTest test, List<PlayerAnswer> asked)
    {
        if (asked.Find(p => !p.Signs) is { } asker)
        {
            return test.Fails($"{asker.Player.Actor.Name} is asked and does not sign, so it cannot block");
        }

        if (asked.Find(p => p.Acceptance == Acceptance.Accepts) is { } content)
        {
            return test.Fails($"under every weight inside the ranges {content.Player.Actor.Name} gains by it ({Range(content)})");
        }

        return asked.Find(p => p.Acceptance == Acceptance.Undetermined) is { } open
            ? test.If($"it is worth less to {open.Player.Actor.Name} than what it has without agreement ({Range(open)})", Turning(open))
            : test.Holds(string.Join("; ", asked.Select(Why)));
    }

    private static string Why(PlayerAnswer answer) => answer.Acceptance == Acceptance.RedLine
        ? $"it crosses a red line of {answer.Player.Actor.Name}"
        : $"under every weight inside the ranges {answer.Player.Actor.Name} loses by it ({Range(answer)})";

    private static string Range(PlayerAnswer answer) => $"gain {Answer.Number(answer.Least)} to {Answer.Number(answer.Most)}";

    private static ImmutableArray<string> Turning(PlayerAnswer answer) =>
        answer.Player.Positions.Any(p => p.Weight is { IsFixed: false }) ? [$"the weights of {answer.Player.Actor.Name}"]
        : answer.Player.Disagreement is { IsFixed: false } ? [$"what {answer.Player.Actor.Name} has without agreement"] : [];
}
