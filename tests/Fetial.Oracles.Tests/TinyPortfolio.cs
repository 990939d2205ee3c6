using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Fetial.Oracles.Tests;

/// <summary>A small portfolio as data; it writes its own text, and <see cref="BruteForce"/> answers for it.</summary>
internal sealed record TinyPortfolio(int AsOf, ImmutableArray<string> League, ImmutableArray<TinyText> Texts, ImmutableArray<TinyClause> Clauses, ImmutableArray<TinyEvent> Events, ImmutableArray<TinyLeaving> Leavings)
{
    /// <summary>The declarations that all random portfolios share.</summary>
    public static string Ground { get; } = WriteGround();

    public TinyText Text(string id) => Texts.First(t => t.Id == id);

    public string Write()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"organisation {TinyVocabulary.League}\n  decides by consensus\n  member {string.Join(", ", League)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"researched to {TinyDays.Text(AsOf)}");
        foreach (var instrument in Texts)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"instrument {instrument.Id}\n  force {instrument.Force}\n  by {string.Join(", ", instrument.Parties)}\n  source [annals]");
            Slot(text, "proposed", Day(instrument.Proposed));
            Slot(text, "signed", Day(instrument.Signed));
            Slot(text, "adopted", Day(instrument.Adopted));
            Slot(text, "in force from", instrument.InForce is { } from ? TinyDays.Text(from) + (instrument.Ends is { } ends ? $" to {TinyDays.Text(ends)}" : "") : null);
            Slot(text, "prevails over", List(instrument.PrevailsOver));
            Slot(text, "where", List(instrument.Where));
        }

        foreach (var clause in Clauses)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"article {clause.Id}\n  who {(clause.Suffices is { } n ? $"any {n} of " : "")}{clause.Who.Text}");
            var word = clause.Word == "intends to" && clause.Negated ? "intends not to" : clause.Word + (clause.Negated ? " not" : "");
            Slot(text, word, clause.Act.Text(third: false));
            Slot(text, "from", Day(clause.From));
            Slot(text, "to", Day(clause.To));
            Slots(text, "when", clause.When);
            Slots(text, "while", clause.While);
            Slots(text, "unless", clause.Unless);
            Slot(text, "until", clause.Until?.Text);
            Slot(text, "needs consent of", clause.Needs?.Text);
            Slot(text, "where", List(clause.Where));
            Slot(text, "subject to", List(clause.SubjectTo));
            Slot(text, "notwithstanding", List(clause.Notwithstanding));
            Slot(text, "source", "[annals]");
        }

        foreach (var happened in Events)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{(happened.Denied ? "not " : "")}{TinyDays.Text(happened.Day)} {happened.Deed.Text} according to {(happened.Denied ? "gazette" : "annals")}");
        }

        foreach (var left in Leavings)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{TinyDays.Text(left.Day)} {(left.Party is { } party ? $"{party} withdraws from" : $"{string.Join(", ", Text(left.Text).Parties)} terminate")} {left.Text} [annals]");
        }

        return text.ToString();
    }

    private static string? Day(int? day) => day is { } d ? TinyDays.Text(d) : null;

    private static string? List(ImmutableArray<string> names) => names.IsEmpty ? null : string.Join(", ", names);

    private static void Slots(StringBuilder text, string name, ImmutableArray<TinyCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            Slot(text, name, condition.Text);
        }
    }

    private static void Slot(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {name} {value}");
        }
    }

    private static string WriteGround()
    {
        var text = new StringBuilder("ladder response: nothing < statement < defend\n");
        foreach (var (name, excludes) in TinyVocabulary.Statuses)
        {
            text.Append(CultureInfo.InvariantCulture, $"status {name} between ACTOR and ACTOR\n{(excludes is null ? "" : $"  excludes {excludes} between ACTOR and ACTOR\n")}");
        }

        foreach (var (name, wider) in TinyVocabulary.Things)
        {
            text.Append(CultureInfo.InvariantCulture, $"thing {name}\n{(wider is null ? "" : $"  kind of {wider}\n")}");
        }

        foreach (var verb in TinyVocabulary.Verbs)
        {
            text.Append(CultureInfo.InvariantCulture, $"verb {verb.Name}\n  says {verb.Pattern}\n  {(verb.Once ? "once" : "standing")}\n{(verb.Wider is null ? "" : $"  kind of {verb.Wider}\n")}{(verb.Hostile ? "  hostile\n" : "")}{string.Concat(verb.Slots.Select(s => $"  {s}\n"))}");
        }

        text.Append(string.Join('\n', TinyVocabulary.TextVerbs)).Append('\n');
        text.Append(string.Concat(TinyVocabulary.States.Select(s => $"state {s}\n"))).Append(string.Concat(TinyVocabulary.Bodies.Select(b => $"organisation {b}\n")));
        foreach (var (name, around) in TinyVocabulary.Places.Where(p => p.Name != "A"))
        {
            text.Append(CultureInfo.InvariantCulture, $"territory {name}{(around is null ? "" : $"  within {around}")}\n");
        }

        return text.Append("source annals \"Annals\"\n  published 2020-01-01\n  evidence text\nsource gazette \"Gazette\"\n  published 2020-01-01\n  evidence text\n").ToString();
    }
}
