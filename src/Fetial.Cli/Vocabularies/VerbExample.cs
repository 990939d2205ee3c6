using Fetial.Model;
using Fetial.Semantics;

namespace Fetial.Cli.Vocabularies;

/// <summary>Sentences on the fictional case that show how a verb is written.</summary>
public static class VerbExample
{
    /// <summary>"Borduria must supply grain to Atlantia".</summary>
    public static string AsPromise(Verb verb) => $"Borduria must {Fill(verb.Patterns[0], first: null)}";

    /// <summary>"Borduria supplies grain to Atlantia", as events and conditions write it.</summary>
    public static string AsEvent(Verb verb)
    {
        var word = verb.Patterns[0].Parts[0];
        var third = verb.Forms.Length > 0 ? verb.Forms[0] : Inflection.ThirdPerson(word.Word);
        return $"Borduria {Fill(verb.Patterns[0], word.Role is null ? third : null)}";
    }

    private static string Fill(Pattern pattern, string? first) =>
        string.Join(' ', pattern.Parts.Select((part, i) => part.Role is { } role ? Filler(role) : i == 0 && first is not null ? first : part.Word));

    private static string Filler(RoleKey key) => (key.Role, key.Ordinal) switch
    {
        (Role.Actor, 0) => "Atlantia",
        (Role.Actor, _) => "Syldavia",
        (Role.Thing, _) => "grain",
        (Role.Place, 0) => "Port Clam",
        (Role.Place, _) => "Outer Sound",
        (Role.Organisation, _) => "Northern League",
        (Role.Number, _) => "40",
        (Role.Event, _) => "Atlantia joins Northern League",
        (Role.Text, _) => "grain-compact-2020",
        _ => "Borduria",
    };
}
