using Fetial.Model;

namespace Fetial.Corpus.Tests;

/// <summary>Compares events.csv and g7-joiners.csv with the event lines whose comment names the row.</summary>
public sealed class EventRows(Corpus corpus)
{
    private readonly ILookup<(string Path, int Line), RecordedEvent> lines =
        corpus.Model.Events.ToLookup(e => (e.Location.Path, e.Location.Line));

    public IEnumerable<Difference> CompareEvents() =>
        Table.Read(corpus.PathOf("docs/corpus/events.csv")).Rows
            .SelectMany(row => Fields(row, Found("events", row)).Where(f => !f.Same).Select(f => new Difference($"events {row.Number}", f.Field, f.Table, f.Text)));

    public IEnumerable<Difference> CompareJoiners() =>
        Table.Read(corpus.PathOf("docs/corpus/g7-joiners.csv")).Rows
            .SelectMany(row => JoinerFields(row, Found("g7_joiners", row)).Where(f => !f.Same).Select(f => new Difference($"g7-joiners {row.Number}", f.Field, f.Table, f.Text)));

    private List<RecordedEvent> Found(string table, Table.Row row) =>
        [.. corpus.Comments.Of(table, row.Number).SelectMany(place => lines[(place.Path, place.Line)])];

    private IEnumerable<(string Field, string Table, string Text, bool Same)> Fields(Table.Row row, List<RecordedEvent> found)
    {
        if (found.Count == 0)
        {
            yield return ("id", "1", "0", false);
            yield break;
        }

        var days = found.Select(e => Days.Text(e.First)).Distinct().ToList();
        yield return ("date", row["date"], string.Join(';', days), found.All(e => DateIn(row["date"], e)));

        var actors = corpus.Names.Terms(row.List("actors"), row["about"]);
        var named = new SortedSet<string>(found.SelectMany(Named), StringComparer.Ordinal);
        yield return ("actors", string.Join(';', actors), string.Join(';', named), actors.IsSubsetOf(named));

        var about = row["about"];
        yield return ("about", about, "", corpus.Model.FindInstrument(about) is null || found.Any(e => Line(e).Contains(about, StringComparison.Ordinal)));

        var verified = found.Min(e => Grades.Verified(e.Evidence)) ?? "";
        yield return ("verified", row["verified"], verified, verified == row["verified"]);
    }

    private static IEnumerable<(string Field, string Table, string Text, bool Same)> JoinerFields(Table.Row row, List<RecordedEvent> found)
    {
        if (found is not [var joining])
        {
            yield return ("id", "1", $"{found.Count}", false);
            yield break;
        }

        var state = string.Join(';', Terms.Of(Subject(joining), null));
        yield return ("state", row["state"], state, row["state"] == state);
        yield return ("earliest", row["earliest"], Days.Text(joining.First), row["earliest"] == Days.Text(joining.First));
        yield return ("latest", row["latest"], Days.Text(joining.Last), row["latest"] == Days.Text(joining.Last));
        yield return ("verified", row["verified"], Grades.Verified(joining.Evidence), Grades.Verified(joining.Evidence) == row["verified"]);
    }

    /// <summary>Who acts and whom it is done to or with; an organ of a state counts as the state too.</summary>
    private IEnumerable<string> Named(RecordedEvent found)
    {
        var subject = Subject(found);
        var owners = subject.Terms.SelectMany(t => t.Actor?.PartOf ?? []).Select(index => corpus.Model.Actors[index].Name);
        return Terms.Of(subject, null).Concat(owners).Concat(Terms.Objects(found.Act, null, corpus.Model));
    }

    private static bool DateIn(string date, RecordedEvent found)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd").DayNumber;
        return found.First <= day && day <= found.Last;
    }

    private static ActorSet Subject(RecordedEvent found) => found.Act.Subject ?? new ActorSet(Fetial.Syntax.BearingMode.EachOf, null, []);

    private string Line(RecordedEvent found)
    {
        var text = corpus.Texts.Single(t => t.Path == found.Location.Path);
        return text.Slice(text.LineSpan(found.Location.Line - 1));
    }
}
