using Fetial.Model;

namespace Fetial.Corpus.Tests;

/// <summary>Compares instruments.csv with the instruments of the corpus.</summary>
public sealed class InstrumentRows(Corpus corpus)
{
    public IEnumerable<Difference> Compare() =>
        Table.Read(corpus.PathOf("docs/corpus/instruments.csv")).Rows.SelectMany(Compare);

    private IEnumerable<Difference> Compare(Table.Row row)
    {
        var id = row["id"];
        var found = corpus.Model.Instruments.Where(i => i.Id == id).ToList();
        if (found is not [var instrument])
        {
            return [new Difference(id, "id", "1", $"{found.Count}")];
        }

        return Fields(row, instrument).Where(f => !f.Same).Select(f => new Difference(id, f.Field, f.Table, f.Text));
    }

    private IEnumerable<(string Field, string Table, string Text, bool Same)> Fields(Table.Row row, Instrument instrument)
    {
        var parties = corpus.Names.Terms(row.List("parties"), instrument.Id);
        var by = new SortedSet<string>(instrument.By.Take(1).SelectMany(b => Terms.Of(b.Value, null)), StringComparer.Ordinal);
        yield return ("parties", string.Join(';', parties), string.Join(';', by), parties.SetEquals(by));

        var stages = instrument.Stages.Where(s => s.Value.Stage is "signed" or "adopted" or "proposed").ToList();
        var expected = row["day_is"] == "signed" ? "signed or adopted" : row["day_is"] == "unsigned" ? "unsigned or proposed" : "proposed or adopted";
        var day = stages.FirstOrDefault(s => Days.Agrees(row["day"], s.Value.First)) ?? stages.FirstOrDefault();
        yield return ("day", row["day"], Days.Text(day?.Value.First), row["day_is"] == "unsigned" || Days.Agrees(row["day"], day?.Value.First));
        yield return ("day_is", row["day_is"], day?.Value.Stage ?? "unsigned", expected.Contains(day?.Value.Stage ?? "unsigned", StringComparison.Ordinal));

        var period = instrument.InForce.FirstOrDefault();
        var from = period?.Value.From;
        yield return ("in_force", row["in_force"], Days.Text(from), Days.Agrees(row["in_force"], from));
        var end = Days.End(row["term"], row["in_force"].Length > 0 ? row["in_force"] : row["day"]);
        yield return ("term", row["term"], Days.Text(period?.Value.To), end == Days.Text(period?.Value.To) && (end.Length > 0 || row["term"].Length == 0));

        var exit = Duration.Text(instrument.Exit.FirstOrDefault()?.Value);
        yield return ("exit", row["exit"], exit, exit == row["exit"]);

        var cites = new[] { ("day", day?.Cites), ("in_force", period?.Cites), ("exit", instrument.Exit.FirstOrDefault()?.Cites) };
        var marked = string.Join(';', cites.Where(slot => slot.Item2?.Any(c => c.Source.Id == "not-checked") == true).Select(slot => slot.Item1));
        yield return ("not_checked", row["not_checked"], marked, marked == row["not_checked"]);
        yield return ("verified", row["verified"], Grades.Verified(instrument.Evidence), Grades.Verified(instrument.Evidence) == row["verified"]);
    }
}
