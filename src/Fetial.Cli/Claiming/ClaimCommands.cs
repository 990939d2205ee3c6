using System.Collections.Immutable;
using Fetial.Claims;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Claiming;

/// <summary>The command that repeats a test, for the folders and the standpoint that were asked.</summary>
internal sealed class ClaimCommands(IReadOnlyList<string> folders, Standpoint standpoint, Architecture architecture)
{
    /// <summary>Null where no command asks this.</summary>
    public string? Of(ClaimTest test) => test switch
    {
        FindingTest finding => Line("check", test, [.. Only(finding), .. Between(finding)]),
        KeyTest key => Line("keys", test, "--to", key.Id ?? key.Target),
        ForceTest force => Line($"show {force.Id}", test),
        CoverTest cover => Line("cover", test, [.. Asked(cover)]),
        StateTest state => Line("track", test, "--why", state.Id),
        PromiseTest promise => Line("plan", test, "--promise", promise.Promise),
        DeterTest deter => Line("deter", test, ["--challenge", deter.Challenge, .. deter.Without.SelectMany(w => new[] { "--without", w })]),
        DealTest => Line("deal", test),
        _ => null,
    };

    private static ImmutableArray<string> Only(FindingTest test) =>
        FindingMatter.Find(test.Matter).Kind is { } kind ? ["--only", Names.Text(kind), "--severity", "note"] : ["--severity", "note"];

    private static ImmutableArray<string> Between(FindingTest test) => (test.Scope, test.Ids) switch
    {
        (FindingScope.Family or FindingScope.Among, _) => [],
        (_, [var only]) => ["--between", only, only],
        (_, [var first, var second]) => ["--between", first, second],
        _ => [],
    };

    private static IEnumerable<string> Asked(CoverTest test)
    {
        var cover = test.Cover;
        yield return "--of";
        yield return test.OfText;
        yield return "--against";
        yield return cover.ThreatText;
        foreach (var (name, value) in new[]
        {
            ("--at", cover.Level), ("--from", cover.From is { } from ? Calendar.Text(from) : null), ("--to", cover.To is { } to ? Calendar.Text(to) : null),
            ("--where", cover.Where.IsEmpty ? null : string.Join(", ", cover.Where.Select(p => p.ToString()))),
        })
        {
            if (value is not null)
            {
                yield return name;
                yield return value;
            }
        }

        foreach (var actor in test.Without)
        {
            yield return "--without";
            yield return actor.Name;
        }
    }

    private string Line(string verb, ClaimTest test, params ReadOnlySpan<string> arguments)
    {
        var from = test.At is { } at ? standpoint with { AsOf = at } : standpoint;
        var words = new List<string>();
        foreach (var argument in arguments)
        {
            words.Add(Quoted(argument));
        }

        // A clause or text is named before the folders, everything else after them.
        var scenario = test.Scenario is "baseline" ? null : test.Scenario ?? from.Scenario;
        foreach (var (name, value) in new[]
        {
            ("--as-of", from.AsOf is { } day ? Calendar.Text(day) : null), ("--known", from.Known is { } known ? Calendar.Text(known) : null),
            ("--viewpoint", from.Viewpoint), ("--scenario", scenario is not null && architecture.Scenarios.Any(s => s.Id == scenario) ? scenario : null),
        })
        {
            if (value is not null)
            {
                words.Add(name);
                words.Add(Quoted(value));
            }
        }

        return string.Join(' ', ["fetial", verb, .. folders.Select(Quoted), .. words]);
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
