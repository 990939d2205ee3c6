using System.Globalization;
using Fetial.Model.Strategy;

namespace Fetial.Corpus.Tests;

/// <summary>Compares positions.csv with the position lines whose comment names the row. A row told as a claim has a line, and no position.</summary>
public sealed class PositionRows(Corpus corpus)
{
    private readonly ILookup<(string Path, int Line), Position> lines = corpus.Model.Strategy.Positions.ToLookup(p => (p.Location.Path, p.Location.Line));

    public IEnumerable<Difference> Compare() =>
        Table.Read(corpus.PathOf("docs/corpus/positions.csv")).Rows
            .SelectMany(row => Fields(row).Where(f => !f.Same).Select(f => new Difference($"positions {row.Number}", f.Field, f.Table, f.Text)));

    private IEnumerable<(string Field, string Table, string Text, bool Same)> Fields(Table.Row row)
    {
        var places = corpus.Comments.Of("positions", row.Number);
        var found = places.SelectMany(place => lines[(place.Path, place.Line)]).ToList();
        if (found.Count == 0)
        {
            yield return ("id", "1", places.IsEmpty ? "0" : "claim", false);
            yield break;
        }

        var actors = corpus.Names.Terms(row.List("actor"), "positions");
        var named = new SortedSet<string>(found.Select(p => p.Holder.Name), StringComparer.Ordinal);
        yield return ("actor", string.Join(';', actors), string.Join(';', named), actors.SetEquals(named));

        var months = new SortedSet<string>(found.Select(p => Days.Text(p.First)[..7]), StringComparer.Ordinal);
        yield return ("as_of", row["as_of"], string.Join(';', months), months.SetEquals([row["as_of"]]));

        var shares = found.Select(p => p.Share).OfType<PollShare>().ToList();
        var share = row["numeric"].Length == 0
            ? shares.Count == 0
            : shares.Contains(new PollShare(double.Parse(row["numeric"], CultureInfo.InvariantCulture), double.Parse(row["numeric"], CultureInfo.InvariantCulture)));
        yield return ("numeric", row["numeric"], string.Join(';', shares.Select(Text)), share);

        var red = found.Exists(p => p.RedLine) ? "yes" : "no";
        yield return ("red_line", row["red_line"], red, red == row["red_line"]);

        var verified = found.TrueForAll(p => p.Sources.Any(c => Grades.Verified(c.Source.Evidence) == "yes")) ? "yes" : "no";
        yield return ("verified", row["verified"], verified, verified == row["verified"]);
    }

    private static string Text(PollShare share) => share.Low < share.High ? $"{Number(share.Low)}-{Number(share.High)}" : Number(share.High);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
