using System.Text.Json;
using Fetial.Cli.Covering;
using Fetial.Cli.Reading;
using Fetial.Strategy.Deals;

namespace Fetial.Cli.Strategies;

/// <summary>The answer of <c>fetial deal</c> for programs: schema <c>fetial.deal/1</c>.</summary>
internal static class DealJson
{
    public const string Schema = "fetial.deal/1";

    public static void Write(TextWriter output, LoadedPortfolio portfolio, DealReport report, LevelCombinations? combinations) => JsonPage.Write(output, Schema, portfolio, report.Perspective, json =>
    {
        string Id(int package) => package < 0 ? "no agreement" : report.Packages[package].Package.Id;
        json.Array("issues", report.Issues, i => json.Object(() =>
        {
            json.WriteString("name", i.Name);
            json.Strings("levels", i.Levels);
        }));
        json.Array("players", report.Players, p => json.Object(() =>
        {
            json.WriteString("name", p.Actor.Name);
            json.WriteBoolean("signs", p.HasVote);
            json.WriteNumber("positions", p.Positions.Length);
            json.WriteNumber("withoutWeight", p.Positions.Count(x => x.Weight is null));
        }));
        json.Array("packages", report.Packages, p => json.Object(() =>
        {
            json.WriteString("id", p.Package.Id);
            json.WriteStartObject("levels");
            for (var i = 0; i < p.Levels.Length; i++)
            {
                if (p.Levels[i] >= 0)
                {
                    json.WriteString(report.Issues[i].Name, report.Issues[i].Levels[p.Levels[i]]);
                }
            }

            json.WriteEndObject();
            json.Array("answers", p.Players, a => json.Object(() =>
            {
                json.WriteString("player", a.Player.Actor.Name);
                json.WriteBoolean("signs", a.Signs);
                json.WriteString("acceptance", a.Acceptance switch { Acceptance.Accepts => "accepts", Acceptance.Rejects => "rejects", Acceptance.RedLine => "red line", _ => "undetermined" });
                json.WriteNumber("gain", a.Gain);
                json.WriteNumber("least", a.Least);
                json.WriteNumber("most", a.Most);
                json.Strings("movedBy", a.Movers.Select(m => $"{report.Issues[m.Issue].Name}: {report.Issues[m.Issue].Levels[m.Level]}"));
            }));
            json.Strings("blockers", p.Blockers);
            json.Strings("undetermined", p.Doubtful);
            json.Strings("unknown", p.Unknown);
            if (p.Ratification is { } chance)
            {
                json.WriteStartObject("ratification");
                json.WriteNumber("value", chance.Value);
                json.WriteNumber("least", chance.Low);
                json.WriteNumber("most", chance.High);
                json.WriteEndObject();
            }

            json.Array("breaks", p.Breaks, b => json.Object(() =>
            {
                json.WriteString("clause", b.Clause);
                json.WriteString("by", b.Meaning);
            }));
        }));
        json.Strings("acceptable", report.Acceptable.Select(Id));
        json.Strings("robust", report.Robust.Select(Id));
        json.Strings("pareto", report.Pareto.Select(Id));
        json.Strings("nash", report.Nash.Select(Id));
        json.Strings("kalaiSmorodinsky", report.KalaiSmorodinsky.Select(Id));
        if (combinations is not null)
        {
            Combinations(json, report, combinations);
        }
    });

    private static void Combinations(Utf8JsonWriter json, DealReport report, LevelCombinations combinations)
    {
        json.WriteStartObject("combinations");
        json.Strings("issues", combinations.Issues.Select(i => report.Issues[i].Name));
        json.WriteNumber("count", combinations.Count);
        json.Strings("signatories", combinations.Signatories.Select(s => s.Actor.Name));
        json.Array("accepted", Enumerable.Range(0, combinations.Acceptable.Length), i => json.Object(() =>
        {
            json.WriteStartObject("levels");
            foreach (var issue in combinations.Issues)
            {
                json.WriteString(report.Issues[issue].Name, report.Issues[issue].Levels[combinations.Acceptable[i][issue]]);
            }

            json.WriteEndObject();
            json.WriteString("package", combinations.Declared[i]);
            json.WriteBoolean("efficient", combinations.Efficient.Contains(i));
            json.WriteBoolean("nash", combinations.Nash.Contains(i));
            json.WriteBoolean("kalaiSmorodinsky", combinations.KalaiSmorodinsky.Contains(i));
        }));
        json.WriteEndObject();
    }
}
