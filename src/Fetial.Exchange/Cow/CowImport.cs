using System.Text;
using Fetial.Exchange.Import;
using Fetial.Exchange.Rosters;
using Fetial.Model;

namespace Fetial.Exchange.Cow;

/// <summary>
/// Turns the roster of formal alliances into text: one instrument for each alliance, its parties as a class with the days on which each joins and
/// leaves, and an article for each kind of obligation.
/// </summary>
public sealed class CowImport
{
    private readonly string file;
    private readonly string stem;
    private readonly RosterLog log = new();
    private readonly ActorNames names = new(CowAlliance.PartiesPrefix);
    private readonly StringBuilder states = new();
    private readonly List<CowAlliance> alliances = [];
    private readonly Dictionary<string, CowAlliance> byNumber = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> versions = new(StringComparer.Ordinal);
    private int lastDay = CowData.LastDay;

    private CowImport(string file)
    {
        this.file = file;
        stem = Path.GetFileNameWithoutExtension(file);
    }

    /// <param name="file">The name of the file, for messages and row comments.</param>
    /// <exception cref="RosterException">The file is no such roster, or cannot be read on.</exception>
    public static RosterResult Run(Stream stream, string file)
    {
        var import = new CowImport(FetialText.OneLine(file));
        import.Read(stream);
        return import.Result();
    }

    private void Read(Stream stream)
    {
        RosterHeader? header = null;
        var reader = new CowRowReader(file, log);
        foreach (var (number, cells) in RosterReader.Read(stream, file))
        {
            if (header is null)
            {
                header = RosterHeader.Of(file, [.. cells.Select(c => c.Trim())], CowData.Format);
                foreach (var extra in header.Names.Where(n => n.Length > 0 && !CowData.Format.Required.Concat(CowData.Format.Optional).Contains(n, StringComparer.OrdinalIgnoreCase)))
                {
                    log.Lose(file, number, RosterHeader.Shown(extra), "The column is not one of the data set; nothing of it is carried over.");
                }

                continue;
            }

            log.Count();
            var row = new RosterRow(number, header, cells);
            if (reader.Read(row, (code, name) => State(row, code, name)) is { } member)
            {
                Add(row, member);
            }
        }

        if (header is null)
        {
            throw new RosterException($"{file} is empty", $"Use {CowData.Format.Name} with its published header.");
        }
    }

    private string State(RosterRow row, string code, string name)
    {
        if (names.Add(code, name, out var sayable))
        {
            words.Add(code, name);
            states.Append($"state {sayable}{(sayable == name ? "" : " " + FetialText.Quote(name))}\n  note {FetialText.Quote("COW code " + code)}\n\n");
            if (sayable != name)
            {
                log.Lose(file, row.Number, "state_name", $"Sentences cannot hold the name as it is; {sayable} is written, with the whole name as its title.");
            }
        }
        else if (words[code] != name)
        {
            log.Lose(file, row.Number, "state_name", $"The code {code} was {words[code]} in an earlier row; {sayable} is written.");
        }

        return sayable;
    }

    private void Add(RosterRow row, CowMember member)
    {
        var number = row["version4id"];
        if (!byNumber.TryGetValue(number, out var alliance))
        {
            alliance = new CowAlliance(number, Id(number));
            byNumber.Add(number, alliance);
            alliances.Add(alliance);
        }

        alliance.Members.Add(member);
        alliance.AddType(row["ss_type"]);
        lastDay = Math.Max(lastDay, Math.Max(member.Start.Last, member.End?.Last ?? 0));
        Whole(row, member, alliance);
        if (row["version"] is { Length: > 0 } version && versions.Add(version) && version != "4.1")
        {
            log.Lose(file, row.Number, "version", $"The import was written for version 4.1, this is {RosterHeader.Shown(version)}; the days on which the data begin and end may differ.");
        }
    }

    /// <summary>The days of the alliance as a whole say nothing new unless they leave out some of the member's.</summary>
    private void Whole(RosterRow row, CowMember member, CowAlliance alliance)
    {
        var start = CowRowReader.Date(row, "all_st", out var badStart);
        var end = CowRowReader.Date(row, "all_end", out var badEnd);
        if (badStart || badEnd)
        {
            log.Lose(file, row.Number, badStart ? "all_st_day, all_st_month, all_st_year" : "all_end_day, all_end_month, all_end_year", "The cells make no day of the calendar; only the member's days are carried over.");
        }
        else if (start?.First > member.Start.Last || (end is not null && end.Last < (member.End?.First ?? Calendar.Forever)))
        {
            log.Lose(file, row.Number, "all_st_day … all_end_year", "The member's spell is longer than that of the alliance; the member's days are written, those of the alliance stand in a note.");
            alliance.AddDays($"{start?.Text ?? "not known"} to {end?.Text ?? "not known"}");
        }
    }

    private string Id(string number)
    {
        var part = (number.All(char.IsAsciiDigit) ? number : FetialText.MendId(number)).Replace('.', '-').Replace('~', '-');
        var id = "cow-" + part;
        for (var n = 2; !ids.Add(id); n++)
        {
            id = $"cow-{part}-{n}";
        }

        return id;
    }

    private RosterResult Result()
    {
        var writer = new CowWriter(file, stem, log);
        var written = CanonicalText.Series("alliances", "", alliances.Select(writer.Write)).ToList();
        var files = new List<ImportedFile>
        {
            CanonicalText.Of("portfolio.fetial", $"# Formal alliances, imported from {file}. Days on which a spell goes on when the data end are open.\nresearched to {Calendar.Text(lastDay)} [{CowData.SourceId}]\n"),
            CanonicalText.Of("sources.fetial", CowData.Source),
            CanonicalText.Of("words.fetial", CowData.Words),
        };
        files.AddRange(CanonicalText.Series("states", "", [states.ToString()]));
        return new RosterResult([.. files, .. written], log.Report(), ["alliances", "states"], CowData.SourceId);
    }
}
