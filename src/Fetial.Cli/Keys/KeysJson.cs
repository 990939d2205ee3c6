using System.Text.Json;
using Fetial.Cli.Covering;
using Fetial.Cli.Reading;
using Fetial.Conditions;

namespace Fetial.Cli.Keys;

/// <summary>The answer of <c>fetial keys</c> for programs; docs/json.md describes it, docs/schema/keys-1.json holds it to its word.</summary>
internal static class KeysJson
{
    public const string Schema = "fetial.keys/1";

    public static void Write(TextWriter output, LoadedPortfolio portfolio, KeysReport report) =>
        JsonPage.Write(output, Schema, portfolio, report.Perspective, json =>
        {
            json.WriteString("target", report.Target);
            json.WriteString("settled", report.IsSettled switch { true => "so", false => "never", _ => null });
            json.Strings("open", report.Open);
            json.Strings("cannotBeDecided", report.Undecidable);
            json.Strings("adversaries", report.Adversaries.Select(a => a.Name));
            json.WritePropertyName("form");
            Form(json, report, report.Form);
            Groups(json, report, "bringAbout", report.BringAbout);
            Groups(json, report, "prevent", report.Prevent);
            json.Array("shares", report.Shares, share => json.Object(() =>
            {
                json.WriteString("actor", Name(report, share.Actor));
                json.WriteNumber("low", Math.Round(share.Low, 9));
                json.WriteNumber("high", Math.Round(share.High, 9));
                json.WriteBoolean("exact", share.IsExact);
            }));
        });

    private static void Form(Utf8JsonWriter json, KeysReport report, KeyForm form) => json.Object(() =>
    {
        switch (form)
        {
            case KeyThreshold threshold:
                json.WriteNumber("needed", threshold.Needed);
                json.WriteStartArray("of");
                foreach (var term in threshold.Terms)
                {
                    Form(json, report, term);
                }

                json.WriteEndArray();
                break;
            case KeyActor key:
                json.WriteString("actor", Name(report, key.Actor));
                break;
            case KeyOpen open:
                json.WriteString("open", open.Wording);
                break;
            case KeyConstant constant:
                json.WriteBoolean("met", constant.Value);
                break;
        }
    });

    private static void Groups(Utf8JsonWriter json, KeysReport report, string name, KeyGroups groups)
    {
        json.WriteStartObject(name);
        json.Array("smallest", groups.Listed, group => json.Array(group.Select(a => Name(report, a))));
        json.WriteString("count", groups.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteBoolean("exact", groups.IsExact);
        json.WriteEndObject();
    }

    private static string Name(KeysReport report, int actor) => report.Perspective.Architecture.Actors[actor].Name;
}
