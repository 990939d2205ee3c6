using System.Text.Json;

namespace Fetial.Exchange.Reports.Sarif;

/// <summary>Messages and places in the form of the standard.</summary>
public static class SarifText
{
    public static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Escaped(text));
        json.WriteEndObject();
    }

    /// <summary>Braces would be placeholders (section 3.11.5), and brackets before a parenthesis a link (3.11.6).</summary>
    public static string Escaped(string text) => text
        .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "\\](", StringComparison.Ordinal);

    /// <summary>The physical location of a place, as a property of the object that is open.</summary>
    /// <param name="line">Counted from 1; null where the whole file is meant.</param>
    public static void Place(Utf8JsonWriter json, string file, int? line, int? column = null)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(file));
        json.WriteEndObject();
        if (line is { } number)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", number);
            if (column is { } first)
            {
                json.WriteNumber("startColumn", first);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Relative to where the command ran, with forward slashes; a path from the root is a file URI (section 3.10).</summary>
    public static string Uri(string file)
    {
        var path = string.Join('/', file.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));
        var drive = file.Length > 1 && file[1] == ':';
        return file.StartsWith('/') ? "file://" + path : drive ? "file:///" + path.Replace("%3A", ":", StringComparison.Ordinal) : path;
    }
}
