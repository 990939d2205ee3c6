namespace Fetial.Oracles.Tests;

/// <summary>One statement of a condition.</summary>
/// <param name="Doers">Of an event, any of whom; of a count, those counted; of a status its first actor.</param>
/// <param name="Act">Of an event and of a count.</param>
/// <param name="Other">Of a status, its second actor.</param>
/// <param name="Name">Of a status its name; of what is left open the words; of what is kept the clause.</param>
/// <param name="After">Only events after this day count.</param>
/// <param name="Anew">Only events after the signature of the text count.</param>
/// <param name="Number">Of a count; null for every.</param>
internal sealed record TinyAtom(TinyAtomKind Kind, TinyActors Doers, TinyAct? Act = null, TinyActors? Other = null, string Name = "", int? After = null, bool Anew = false, int? Number = null)
{
    public string Text => Kind switch
    {
        TinyAtomKind.Event => $"{new TinyDeed(Doers, Act ?? throw new InvalidOperationException()).Text}{(Anew ? " anew" : "")}{(After is { } day ? $" after {TinyDays.Text(day)}" : "")}",
        TinyAtomKind.Status => $"{Name} between {Doers.Text} and {Other?.Text}",
        TinyAtomKind.Count => $"{(Number is { } n ? $"any {n}" : "every")} of {Doers.Text} {Act?.Text(third: Number is null)}",
        TinyAtomKind.Kept => $"{Name} is kept",
        _ => $"undefined \"{Name}\"",
    };
}
