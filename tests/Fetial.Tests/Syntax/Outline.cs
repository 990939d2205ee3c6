using System.Collections;
using System.Reflection;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Tests.Syntax;

/// <summary>What a file says, without places: one line for each declaration (its slots in a fixed order), then one for each event.</summary>
internal static class Outline
{
    public static IEnumerable<string> Of(FileSyntax file) =>
        file.Declarations.Select(d => $"{d.Keyword} {Show(d.Name)} {d.Title}: {string.Join("; ", d.Slots.OrderBy(s => s.Name, StringComparer.Ordinal).Select(Show))}")
            .Concat(file.Events.Select(Show));

    /// <summary>Every property of a node but its places; tokens by their text.</summary>
    private static string Show(object? node) => node switch
    {
        null => "-",
        string text => text,
        Token token => token.Text,
        IEnumerable list => $"[{string.Join(",", list.Cast<object?>().Select(Show))}]",
        _ when node.GetType().Namespace != typeof(Token).Namespace || node.GetType().IsEnum => node.ToString() ?? "",
        _ => node.GetType().Name + "{" + string.Join(",", node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.PropertyType != typeof(TextSpan) && p.Name is not ("Line" or "Text" or "IsEmpty" or "EqualityContract") || (p.Name == "Text" && p.DeclaringType != typeof(PhraseSyntax)))
            .Select(p => Show(p.GetValue(node)))) + "}",
    };
}
