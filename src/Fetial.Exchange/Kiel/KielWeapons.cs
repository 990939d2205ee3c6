using System.Text;
using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Kiel;

/// <summary>Rows of <c>weapons.csv</c>: pieces allocated, over the whole time of the data.</summary>
internal sealed class KielWeapons(RosterLog log, KielActors actors)
{
    public const string Top = """
        # Heavy weapons allocated to Ukraine per giver, in pieces. The table gives no day, so that each line spans the whole time of the data. The
        # worth is the Institute's estimate; it lies inside the military aid of kiel-allocations.fetial and is told in words, not booked again.


        """;

    private readonly List<(string Giver, string Act, string Tail)> lines = [];
    private readonly StringBuilder words = new();
    private readonly Dictionary<string, string> things = new(KielData.Categories, StringComparer.OrdinalIgnoreCase);

    public int Count => lines.Count;

    /// <summary>Declarations of the categories that the standard vocabulary has no word for.</summary>
    public string Words => words.ToString();

    public void Add(string file, RosterRow row)
    {
        if (row["donor"].Length == 0 || row["category"].Length == 0)
        {
            log.Refuse(file, row.Number, "donor, category", "The row names no giver or no category. Fill the cells.");
            return;
        }

        if (!KielAmount.TryCount(row["number_of_weapons"], out var count))
        {
            log.Refuse(file, row.Number, "number_of_weapons", $"{(row["number_of_weapons"] is { Length: > 0 } cell ? RosterHeader.Shown(cell) : "Nothing")} is no count above zero. Write how many pieces there are.");
            return;
        }

        var name = actors.NameOf(row["donor"], "", out var isMended);
        if (isMended)
        {
            log.Lose(file, row.Number, "donor", $"Sentences cannot hold the name as it is; {name} is written, with the whole name as its title.");
        }

        var worth = row["monetary_value_eur"];
        if (worth.Length == 0)
        {
            log.Lose(file, row.Number, "monetary_value_eur", "The worth is not known; nothing is said of it.");
        }

        var told = string.Join("; ", new[] { row["weapons_list"], worth.Length > 0 ? $"worth EUR {worth} by the Institute's estimate." : "" }.Where(t => t.Length > 0));
        lines.Add((name, $"{name} allocates {count} {Thing(file, row)} to Ukraine",
            $"{(told.Length > 0 ? $"  because {FetialText.Quote(told)}" : "")}  [{KielData.SourceId}]  # {Path.GetFileNameWithoutExtension(file)} row {row.Number}\n"));
    }

    /// <summary>The lines between two days, both inclusive.</summary>
    public IEnumerable<string> Blocks(string first, string last)
    {
        var giver = "";
        foreach (var line in lines)
        {
            yield return $"{(giver.Length > 0 && giver != line.Giver ? "\n" : "")}between {first} and {last}  {line.Act}{line.Tail}";
            giver = line.Giver;
        }
    }

    private string Thing(string file, RosterRow row)
    {
        var category = row["category"];
        if (!things.TryGetValue(category, out var thing))
        {
            // One word with hyphens: no part of it can then be read as a word of the sentence.
            thing = SourceNameOf(category);
            things.Add(category, thing);
            words.Append($"thing {thing}\n  note {FetialText.Quote("The tracker's category " + category)}\n\n");
            log.Lose(file, row.Number, "category", $"{RosterHeader.Shown(category)} is no category that the import knows; it is written as {thing}, of no kind.");
        }

        return thing;
    }

    private string SourceNameOf(string category)
    {
        var name = "category-" + FetialText.Slug(category);
        var free = name;
        for (var n = 2; things.ContainsValue(free); n++)
        {
            free = $"{name}-{n}";
        }

        return free;
    }
}
