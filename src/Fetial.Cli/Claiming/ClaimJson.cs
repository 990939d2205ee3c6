using System.Text.Json;
using Fetial.Claims;
using Fetial.Cli.Covering;
using Fetial.Cli.Reading;
using Fetial.Findings;

namespace Fetial.Cli.Claiming;

/// <summary>The answer of <c>fetial claims</c> for programs; docs/json.md describes it, docs/schema/claims-1.json holds it to its word.</summary>
internal static class ClaimJson
{
    public const string Schema = "fetial.claims/1";

    public static void Write(TextWriter output, LoadedPortfolio portfolio, ClaimsReport report, ClaimCommands commands) =>
        JsonPage.Write(output, Schema, portfolio, report.Perspective, json => json.Array("claims", report.Claims, claim => json.Object(() => Claim(json, claim, commands))));

    private static void Claim(Utf8JsonWriter json, ClaimReport report, ClaimCommands commands)
    {
        var claim = report.Claim;
        json.WriteString("id", claim.Id);
        json.WriteString("says", claim.Title);
        json.WriteString("gist", claim.Gist);
        json.WriteString("madeBy", claim.MadeBy);
        json.WriteString("verdict", Word(report.Verdict));
        json.WriteString("byTests", Word(report.ByTests));
        json.WriteString("because", report.Because);
        json.Array("restsOn", report.RestsOn, evidence => json.Object(() =>
        {
            json.WriteString("id", evidence.Id);
            json.WriteString("evidence", evidence.Grade is { } grade ? Names.Text(grade) : null);
            json.Strings("contested", evidence.Contested);
        }));
        json.Array("tests", report.Tests, result => json.Object(() =>
        {
            json.WriteString("test", result.Test.Text);
            json.WriteString("verdict", Word(result.Verdict));
            json.WriteString("why", result.Why);
            json.Strings("turning", result.Turning);
            json.WriteString("inScenario", result.Test.Scenario);
            json.WriteString("command", commands.Of(result.Test));
        }));
        json.Array("attackedBy", report.AttackedBy, opponent => json.Object(() => Opponent(json, opponent)));
        json.Array("attacks", report.Attacks, opponent => json.Object(() => Opponent(json, opponent)));
        json.Strings("notes", claim.Notes);
        json.Array("sources", claim.Sources, citation => json.Object(() =>
        {
            json.WriteString("source", citation.Source.Id);
            json.WriteString("locator", citation.Locator);
        }));
        json.WriteString("file", claim.Location.Path);
        json.WriteNumber("line", claim.Location.Line);
    }

    private static void Opponent(Utf8JsonWriter json, ClaimOpponent opponent)
    {
        json.WriteString("id", opponent.Claim.Id);
        json.WriteString("byTests", Word(opponent.ByTests));
    }

    private static string Word(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.NotDecided => "not-decided",
        ClaimVerdict.NotDecidable => "not-decidable",
        _ => ClaimWords.Of(verdict).Replace(' ', '-'),
    };
}
