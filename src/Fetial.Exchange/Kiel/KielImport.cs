using System.Collections.Immutable;
using System.Text;
using Fetial.Exchange.Import;
using Fetial.Exchange.Rosters;
using Fetial.Model;

namespace Fetial.Exchange.Kiel;

/// <summary>
/// Turns the tables of the Ukraine Support Tracker into lines of the ledger. The tracker counts allocations, not deliveries, and books commitments
/// apart from them: the first become <c>allocates</c>, the second <c>pledges</c>, and none becomes a delivery.
/// </summary>
public sealed class KielImport
{
    private readonly RosterLog log = new();
    private readonly KielActors actors = new();
    private readonly KielMonths months;
    private readonly KielWeapons weapons;
    private RosterDate? release;
    private string about = "";

    private KielImport()
    {
        months = new KielMonths(log, actors);
        weapons = new KielWeapons(log, actors);
    }

    /// <param name="tables">Each table once, with the name of its file; the header says which of the three it is.</param>
    /// <exception cref="RosterException">A file is none of the tables, or cannot be read on; or the weapons stand alone, so that no days are known.</exception>
    public static RosterResult Run(IEnumerable<(string File, Func<Stream> Open)> tables)
    {
        var import = new KielImport();
        var read = new Dictionary<RosterFormat, string>();
        foreach (var (path, open) in tables)
        {
            using var stream = open();
            import.Read(stream, FetialText.OneLine(path), read);
        }

        return import.Result();
    }

    private void Read(Stream stream, string file, Dictionary<RosterFormat, string> read)
    {
        RosterHeader? header = null;
        RosterFormat format = KielData.Months;
        foreach (var (number, cells) in RosterReader.Read(stream, file))
        {
            if (header is null)
            {
                ImmutableArray<string> names = [.. cells.Select(c => c.Trim())];
                format = new[] { KielData.Months, KielData.Weapons, KielData.Release }.MaxBy(f => f.Matches(names) / (double)f.Required.Length) ?? format;
                header = RosterHeader.Of(file, names, format);
                if (!read.TryAdd(format, file))
                {
                    throw new RosterException($"{file} and {read[format]} are the same table, {format.Name}", "Name each table once.");
                }

                Columns(file, header, format);
                continue;
            }

            Take(file, new RosterRow(number, header, cells), format);
        }

        if (header is null)
        {
            throw new RosterException($"{file} is empty", "Use data_explorer.csv, weapons.csv or release_info.csv with their published headers.");
        }
    }

    private void Columns(string file, RosterHeader header, RosterFormat format)
    {
        foreach (var derived in new[] { "gdp", "pct_gdp" }.Where(c => format == KielData.Months && header.Has(c)))
        {
            log.Lose(file, 1, derived, "The column tells of the giver's economy and not of its help; it is not carried over.");
        }

        foreach (var extra in header.Names.Where(n => n.Length > 0 && !format.Required.Concat(format.Optional).Contains(n, StringComparer.OrdinalIgnoreCase)))
        {
            log.Lose(file, 1, RosterHeader.Shown(extra), "The column is not one of the table; nothing of it is carried over.");
        }
    }

    private void Take(string file, RosterRow row, RosterFormat format)
    {
        if (format == KielData.Release)
        {
            if (release is not null)
            {
                throw new RosterException($"{file}, row {row.Number}: a second release", "Keep the row of the release to which the tables belong.");
            }

            about = FetialText.OneLine($"{row["label"]} {row["date"]}");
            release = Period(row["period"]) ?? throw new RosterException($"{file}, row {row.Number} (period): {RosterHeader.Shown(row["period"])} is no month", "Write it as 04/2026.");
            return;
        }

        log.Count();
        if (!row.IsWhole)
        {
            log.Refuse(file, row.Number, "", $"The row has {row.Cells.Length} cells, the header {row.Header.Names.Length}. Correct the commas or the quotes.");
        }
        else if (format == KielData.Months)
        {
            months.Add(file, row);
        }
        else
        {
            weapons.Add(file, row);
        }
    }

    private static RosterDate? Period(string text) =>
        text.Split('/') is [var month, var year] && RosterDate.Read(year, month, "", out var isFaulty) is { Month: not null } date && !isFaulty ? date : null;

    private RosterResult Result()
    {
        var first = months.First;
        var last = release is { } told && !(months.Last?.Last > told.Last) ? told : months.Last;
        if (weapons.Count > 0 && (first is null || last is null))
        {
            throw new RosterException("weapons.csv has no days of its own", "Name data_explorer.csv too: its first and last month are the days within which the weapons were allocated.");
        }

        var files = new List<ImportedFile>
        {
            CanonicalText.Of("sources.fetial", KielData.Source + $"\n  note {FetialText.Quote("Cite the Kiel Institute and the release. The tracker counts allocations, not deliveries.")}\n{(about.Length > 0 ? $"  note {FetialText.Quote("Release: " + about)}\n" : "")}"),
            CanonicalText.Of("words.fetial", KielData.Words + weapons.Words),
            CanonicalText.Of("actors.fetial", actors.Text()),
        };
        if (last is not null)
        {
            files.Insert(0, CanonicalText.Of("portfolio.fetial",
                $"# Help to Ukraine as the Ukraine Support Tracker of the Kiel Institute books it.\nresearched to {Calendar.Text(last.Last)} [{KielData.SourceId}]\n"));
        }

        files.AddRange(CanonicalText.Series("kiel-allocations", KielMonths.Top, months.Blocks));
        if (first is not null && last is not null)
        {
            files.AddRange(CanonicalText.Series("kiel-weapons", KielWeapons.Top, weapons.Blocks(Calendar.Text(first.First), Calendar.Text(last.Last))));
        }

        return new RosterResult([.. files], log.Report(), ["kiel-allocations", "kiel-weapons"], KielData.SourceId);
    }
}
