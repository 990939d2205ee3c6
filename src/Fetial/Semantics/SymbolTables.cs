using Fetial.Model;

namespace Fetial.Semantics;

/// <summary>All that phrases are matched against, filled in the order in which binding learns it.</summary>
public sealed class SymbolTables
{
    public NameTable Names { get; } = new();

    public List<Actor> Actors { get; } = [];

    public List<Territory> Territories { get; } = [];

    public List<string> Borders { get; } = [];

    public List<Thing> Things { get; } = [];

    public List<string> Units { get; } = [];

    public List<Verb> Verbs { get; } = [];

    public List<Status> Statuses { get; } = [];

    public List<CompiledPattern> VerbPatterns { get; } = [];

    public List<CompiledPattern> StatusPatterns { get; } = [];

    /// <summary>Verb patterns by the spellings of their first word.</summary>
    public Dictionary<string, List<CompiledPattern>> VerbsByFirstWord { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of instruments and articles.</summary>
    public HashSet<string> TextIds { get; } = new(StringComparer.Ordinal);

    public void AddVerbPattern(CompiledPattern pattern)
    {
        VerbPatterns.Add(pattern);
        foreach (var form in new[] { pattern.BaseForm, pattern.ThirdPerson }.Distinct())
        {
            if (!VerbsByFirstWord.TryGetValue(form, out var list))
            {
                VerbsByFirstWord[form] = list = [];
            }

            list.Add(pattern);
        }
    }
}
