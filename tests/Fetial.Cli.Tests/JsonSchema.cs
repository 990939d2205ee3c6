using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fetial.Cli.Tests;

/// <summary>
/// Checks a JSON value against the keywords of JSON Schema (2020-12) that our schemas use: type, const, enum, pattern, minimum, required,
/// properties, additionalProperties, items, $ref within the file. Any other keyword fails, so that none is passed over.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "title", "description"];

    public IReadOnlyList<string> Faults(JsonElement value)
    {
        var faults = new List<string>();
        Check(root, value, "$", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject().Where(k => !Silent.Contains(k.Name)))
        {
            var holds = keyword.Name switch
            {
                "$ref" => Refer(keyword.Value, value, at, faults),
                "type" => Types(keyword.Value).Any(type => Is(type, value)),
                "const" => JsonElement.DeepEquals(keyword.Value, value),
                "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString() ?? "", keyword.Value.GetString() ?? ""),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
                "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString() ?? "", out _)),
                "properties" => value.ValueKind != JsonValueKind.Object || Properties(schema, value, at, faults),
                "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(p => schema.GetProperty("properties").TryGetProperty(p.Name, out _)),
                "items" => value.ValueKind != JsonValueKind.Array || Items(keyword.Value, value, at, faults),
                _ => throw new NotSupportedException($"The keyword {keyword.Name} is not checked here."),
            };
            if (!holds)
            {
                faults.Add($"{at}: {keyword.Name} {keyword.Value} does not hold for {value}");
            }
        }
    }

    private bool Refer(JsonElement reference, JsonElement value, string at, List<string> faults)
    {
        var name = (reference.GetString() ?? "").Replace("#/$defs/", "", StringComparison.Ordinal);
        Check(root.GetProperty("$defs").GetProperty(name), value, at, faults);
        return true;
    }

    private bool Properties(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            if (value.TryGetProperty(property.Name, out var inner))
            {
                Check(property.Value, inner, $"{at}.{property.Name}", faults);
            }
        }

        return true;
    }

    private bool Items(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
        {
            Check(schema, item, $"{at}[{index}]", faults);
        }

        return true;
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString() ?? "") : [type.GetString() ?? ""];

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The type {type} is not checked here."),
    };
}
