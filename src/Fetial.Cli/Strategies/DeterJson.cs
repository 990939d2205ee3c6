using System.Collections.Immutable;
using System.Text.Json;
using Fetial.Cli.Covering;
using Fetial.Cli.Reading;
using Fetial.Strategy.Deter;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Cli.Strategies;

/// <summary>The answer of <c>fetial deter</c> for programs: schema <c>fetial.deter/1</c>.</summary>
internal static class DeterJson
{
    public const string Schema = "fetial.deter/1";

    public static void Write(TextWriter output, LoadedPortfolio portfolio, IReadOnlyList<DeterReport> reports) => JsonPage.Write(output, Schema, portfolio, reports[0].Perspective, json =>
        json.Array("challenges", reports, r => json.Object(() => Report(json, r))));

    private static void Report(Utf8JsonWriter json, DeterReport report)
    {
        json.WriteString("challenge", report.Challenge.Id);
        json.WriteString("threat", report.Threat);
        json.WriteString("verdict", Word(report.Verdict));
        json.WriteStartObject("margin");
        Number(json, "value", report.Case.Margin);
        Number(json, "least", report.Case.Least);
        Number(json, "most", report.Case.Most);
        json.WriteEndObject();
        json.WriteStartObject("draws");
        json.WriteNumber("count", report.Share.Draws);
        Number(json, "shareDeterred", report.Share.Share);
        Number(json, "standardError", report.Share.Error);
        json.WriteEndObject();
        Number(json, "commonThreshold", report.Case.CommonThreshold);
        json.Array("inputs", report.Case.Inputs.Select((input, i) => (input, Index: report.Sobol.Indices[i])), x => json.Object(() =>
        {
            json.WriteString("name", x.input.Name);
            Range(json, x.input.Range);
            Number(json, "first", x.Index.First);
            Number(json, "total", x.Index.Total);
            json.WriteBoolean("decides", report.Deciding.Contains(x.input.Name));
        }));
        json.Array("guarantors", report.Guarantors, g => json.Object(() =>
        {
            json.WriteString("effect", g.Effect.Sentence);
            json.WriteBoolean("promised", g.IsPromised);
            json.WriteString("reliability", g.BasisText);
            json.WriteString("basis", g.Basis.ToString().ToLowerInvariant());
            json.Array("clauses", g.Backing.DistinctBy(b => (b.Clause.Id, b.Kind)), b => json.Object(() =>
            {
                json.WriteString("id", b.Clause.Id);
                json.WriteString("kind", b.Kind.ToString());
                json.WriteString("why", b.Why);
                json.WriteString("evidence", Findings.Names.Text(b.Evidence));
            }));
        }));
        json.Array("exits", report.Exits, e => json.Object(() =>
        {
            json.WriteString("effect", e.Name);
            Number(json, "part", e.Part);
            Number(json, "threshold", e.Threshold);
            json.WriteNumber("swings", e.Swings);
            json.WriteString("without", Word(e.After));
        }));
        json.Array("parts", report.Parts, p => json.Object(() =>
        {
            json.WriteString("name", p.Name);
            Number(json, "margin", p.Margin);
            Number(json, "least", p.Least);
            Number(json, "most", p.Most);
            json.WriteString("verdict", Word(p.Verdict));
        }));
        ImmutableArray<string> effects = [.. report.Guarantors.Select(g => g.Effect.Sentence)];
        Packages(json, "sufficient", effects, report.Sufficient);
        Packages(json, "sufficientAtValues", effects, report.SufficientAtValues);
        Robust(json, report.Robust);
        GamesJson.Write(json, report.Games);
    }

    private static void Robust(Utf8JsonWriter json, RobustPackages? robust)
    {
        if (robust is null)
        {
            json.WriteNull("robust");
            return;
        }

        json.WriteStartObject("robust");
        json.Array("scenarios", robust.Scenarios, s => json.Object(() =>
        {
            json.WriteString("scenario", s.Scenario);
            Margin(json, "promised", s.Promised);
            Margin(json, "allEffects", s.All);
            json.Array("missing", s.Missing, json.WriteStringValue);
        }));
        Packages(json, "sufficient", robust.Effects, robust.Sufficient);
        Packages(json, "sufficientAtValues", robust.Effects, robust.SufficientAtValues);
        json.WriteEndObject();
    }

    private static void Margin(Utf8JsonWriter json, string name, DeterrenceCase question)
    {
        json.WriteStartObject(name);
        Number(json, "value", question.Margin);
        Number(json, "least", question.Least);
        Number(json, "most", question.Most);
        json.WriteString("verdict", Word(question.Verdict));
        json.WriteEndObject();
    }

    private static void Packages(Utf8JsonWriter json, string name, ImmutableArray<string> effects, DeterrencePackageReport packages)
    {
        json.WriteStartObject(name);
        json.WriteBoolean("moreIsNeverWorse", packages.Fault is null);
        json.WriteBoolean("tested", packages.MonotonicityTested);
        json.WriteNumber("asked", packages.Asked);
        json.Array("packages", packages.Packages, p => json.Object(() =>
        {
            json.Array("effects", effects.Select((effect, i) => (effect, Share: p.Shares[i])).Where(x => x.Share > 0), x => json.Object(() =>
            {
                json.WriteString("effect", x.effect);
                json.WriteNumber("share", x.Share);
            }));
            if (p.Price is { } price)
            {
                json.WriteNumber("price", price);
            }
            else
            {
                json.WriteNull("price");
            }
        }));
        json.WriteEndObject();
    }

    /// <summary>Infinite values are null.</summary>
    internal static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Range(Utf8JsonWriter json, Ranged range)
    {
        json.WriteNumber("value", range.Value);
        json.WriteNumber("low", range.Low);
        json.WriteNumber("high", range.High);
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Deterred => "deterred",
        Verdict.NotDeterred => "not deterred",
        _ => "undetermined",
    };
}
