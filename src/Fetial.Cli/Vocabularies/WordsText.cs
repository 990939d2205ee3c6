using Fetial.Cli.Output;
using Fetial.Model;

namespace Fetial.Cli.Vocabularies;

/// <summary>Prints what <c>fetial words</c> found.</summary>
public sealed class WordsText(Terminal terminal, Vocabulary vocabulary)
{
    /// <summary>Verbs that are shown in full; the rest in one line each.</summary>
    public const int FullLimit = 4;

    private const int NearLimit = 6;

    /// <summary>Every verb with its patterns, then things and statuses; verbs and things in ordinal order of the names.</summary>
    public void List()
    {
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(minimum: 30)]);
        foreach (var verb in vocabulary.Verbs.OrderBy(verb => verb.Name, StringComparer.Ordinal))
        {
            table.Add(new TextCell(verb.Name, Ink.Bold), string.Join(" · ", verb.Patterns));
        }

        table.Write(terminal);
        terminal.Line();
        Table("Things, for THING", vocabulary.Things.OrderBy(thing => thing.Name, StringComparer.Ordinal).Select(Row));
        Table("Statuses, for conditions", vocabulary.Statuses.Select(Row));
    }

    public void Write(WordSearch search)
    {
        if (search.IsEmpty)
        {
            terminal.Paragraph($"No verb, thing or status holds “{search.Words}”.{(search.Near.IsEmpty ? "" : " These are written alike:")}");
        }

        foreach (var verb in search.Fits.Take(FullLimit))
        {
            Full(verb);
        }

        Brief("Also", search.Fits.Skip(FullLimit));
        if (!search.Statuses.IsEmpty)
        {
            Table("Statuses, for conditions", search.Statuses.Select(Row));
        }

        Table("Things, for THING", search.Things.Select(Row));

        Brief("Near", search.Near.Take(NearLimit));
        if (search.IsEmpty)
        {
            terminal.Line("All words: fetial words · your own: thing NAME, or verb NAME with a line `says PATTERN` below it");
        }
    }

    private static (string Name, string Patterns) Row(Status status) => (status.Patterns[0].ToString(), string.Join(" · ", status.Patterns.Skip(1)));

    private (string Name, string Patterns) Row(Thing thing) => (thing.Name, string.Join(" · ", new[]
    {
        thing.KindOf.IsEmpty ? "" : $"kind of {string.Join(", ", thing.KindOf.Select(index => vocabulary.Things[index].Name))}",
        thing.OtherNames.IsEmpty ? "" : $"also {string.Join(", ", thing.OtherNames)}",
    }.Where(text => text.Length > 0)));

    private void Full(Verb verb)
    {
        terminal.Line(terminal.Paint(verb.Name, Ink.Bold));
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(minimum: 30)], indent: 2);
        for (var i = 0; i < verb.Patterns.Length; i++)
        {
            table.Add(i == 0 ? "says" : "also", verb.Patterns[i].ToString());
        }

        table.Add("for example", $"{VerbExample.AsPromise(verb)} · {VerbExample.AsEvent(verb)}");
        foreach (var (label, statement) in VerbFacts.Of(verb, vocabulary))
        {
            table.Add(label, statement);
        }

        table.Add("declared", $"{verb.Location.Path}:{verb.Location.Line}");
        table.Write(terminal);
        terminal.Line();
    }

    private void Brief(string title, IEnumerable<Verb> verbs) => Table(title, verbs.Select(verb => (verb.Name, verb.Patterns[0].ToString())));

    private void Table(string title, IEnumerable<(string Name, string Patterns)> rows)
    {
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(minimum: 30)], indent: 2);
        foreach (var (name, patterns) in rows)
        {
            table.Add(name, patterns);
        }

        if (table.Count > 0)
        {
            terminal.Line(terminal.Paint(title, Ink.Bold));
            table.Write(terminal);
            terminal.Line();
        }
    }
}
