namespace Fetial.Model;

/// <summary>A statement that can be true or false in a situation. <paramref name="Text"/> is its reading; two atoms of one text in one frame are one.</summary>
public abstract record Atom(string Text) : Formula
{
    public sealed override string ToString() => Text;
}

/// <summary>An event has happened: at all, since a day, since another event, or (anew) since the signature of the text.</summary>
public sealed record EventAtom(Act Act, bool Anew, int? AfterDay, Act? AfterAct, string Text) : Atom(Text);

/// <summary>A status holds.</summary>
public sealed record StatusAtom(StatusPhrase Phrase, string Text) : Atom(Text);

/// <summary>A commitment is kept or missed, or a text is in force.</summary>
public sealed record StateOfTextAtom(string Id, string State, string Text) : Atom(Text);

/// <summary>What the text leaves open: cannot be decided, unless somebody is named who decides it.</summary>
/// <param name="Wording">The words of the text; empty where a phrase could not be read, which is a diagnostic and no vagueness of the text.</param>
/// <param name="Defined">The text, or one that it refers to, defines it, and only the vocabulary has no words for it: still nothing here decides it, but it is not vague.</param>
public sealed record OpenAtom(string Wording, ActorSet? DecidedBy, string Text, bool Defined = false) : Atom(Text);

/// <summary>Consent, approval or money that others must give.</summary>
public sealed record ConsentAtom(Fetial.Syntax.ConsentKind Kind, ActorSet Of, string? Each, string Text) : Atom(Text);

/// <summary>Every one, or <paramref name="Number"/>, of a list of actors has done an act.</summary>
public sealed record CountAtom(int? Number, ActorSet Of, Act Act, string Text) : Atom(Text);
