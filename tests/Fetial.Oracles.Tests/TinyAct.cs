namespace Fetial.Oracles.Tests;

/// <summary>An act: a verb with what fills its roles; those that the verb has not are null.</summary>
internal sealed record TinyAct(string Verb, TinyActors? Actors = null, string? Thing = null, string? Place = null, string? Body = null, TinyDeed? Event = null)
{
    /// <summary>In words: base form, or third person.</summary>
    public string Text(bool third)
    {
        var pattern = TinyVocabulary.Verb(Verb).Pattern.Split(' ');
        return string.Join(' ', pattern.Select((word, i) => word switch
        {
            "ACTOR" => Actors?.Text ?? "",
            "THING" => Thing ?? "",
            "PLACE" => Place ?? "",
            "ORGANISATION" or "TEXT" => Body ?? "",
            "EVENT" => Event?.Text ?? "",
            _ => i == 0 && third ? TinyVocabulary.Third(word) : word,
        }));
    }
}
