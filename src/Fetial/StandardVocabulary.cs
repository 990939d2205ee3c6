using System.Collections.Immutable;
using System.Reflection;
using Fetial.Text;

namespace Fetial;

/// <summary>The vocabulary texts that ship inside the library.</summary>
public static class StandardVocabulary
{
    public static ImmutableArray<SourceText> Texts { get; } = [.. Read()];

    private static IEnumerable<SourceText> Read()
    {
        var assembly = typeof(StandardVocabulary).GetTypeInfo().Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("vocabulary/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? Stream.Null;
            using var reader = new StreamReader(stream);
            yield return new SourceText(name, reader.ReadToEnd());
        }
    }
}
