namespace Fetial.Model;

/// <summary>One act of a commitment with its word: "must not", "will" …</summary>
public sealed record Duty(Word Word, bool Negated, Act Act)
{
    /// <summary>Whether it binds to do or not to do something; <c>may</c> and <c>has power to</c> do not.</summary>
    public bool Commits => Word is Word.Must or Word.Will or Word.IntendsTo;

    public string WordText => Word switch
    {
        Word.Must => Negated ? "must not" : "must",
        Word.Will => Negated ? "will not" : "will",
        Word.IntendsTo => Negated ? "intends not to" : "intends to",
        Word.May => Negated ? "may not" : "may",
        _ => "has power to",
    };
}
