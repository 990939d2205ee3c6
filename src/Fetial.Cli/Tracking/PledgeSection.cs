using System.Globalization;
using Fetial.Cli.Output;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>Sums that clauses promise beside what the ledger says was allocated in the same year.</summary>
public static class PledgeSection
{
    public static void Write(SectionWriter section, TrackReport report, IReadOnlyCollection<PledgeRow> pledges, bool full)
    {
        var compared = pledges.Where(p => p.Converted is not null && (p.All.Number is not null || full)).OrderBy(p => Ratio(p) ?? decimal.MaxValue)
            .ThenBy(p => p.Clause.Id, StringComparer.Ordinal).ThenBy(p => p.Year).ToList();
        if (compared.Count == 0)
        {
            return;
        }

        section.Heading($"Promised in texts against allocated, {report.Currency} bn by year ({compared.Count} of {pledges.Count} compare)");
        section.Note("An allocation is not a delivery. The ratio is allocated over promised, of the kind of help that the clause names where the ledger has it, else of all; it does not say whether a promise was kept.");
        var shown = full ? compared : compared.Take(SectionWriter.Short).ToList();
        section.Table(
            [TextColumn.Wrapping(12), TextColumn.Fixed(), TextColumn.Number(), TextColumn.Number(), TextColumn.Number(), TextColumn.Number(), TextColumn.Wrapping(18)],
            ["clause", "year", "promised", "in kind", "all", "ratio", "why they may differ"],
            shown.Select(p => new TextCell[]
            {
                p.Clause.Id, p.Year.ToString(CultureInfo.InvariantCulture), Promised(p), FigureText.Of(p.InKind, money: true), FigureText.Of(p.All, money: true),
                Ratio(p)?.ToString("0.00", CultureInfo.InvariantCulture) ?? "unknown", Why(report, p),
            }));
        section.Rest(compared.Count - shown.Count, TrackView.Pledges);
        foreach (var year in compared.Select(p => p.Year).Distinct().Order().Where(_ => full))
        {
            section.Note($"{year}: {string.Join("; ", PledgeSums.Of(compared.Where(p => p.Year == year)).Select(s => $"{Words(s.Bound)} {FigureText.Billions(s.Sum)} ({Plural.Of(s.Count, "clause")})"))}. Sums of different kinds are not added to each other.");
        }
    }

    /// <summary>Against the kind of help that the clause names, else against all of it.</summary>
    private static decimal? Ratio(PledgeRow row) => row.RatioInKind ?? row.RatioAll;

    private static string Promised(PledgeRow row) => row.Converted is not { } value ? "unknown" : row.Bound switch
    {
        PledgeBound.Floor => "≥ ",
        PledgeBound.Ceiling => "≤ ",
        PledgeBound.About => "~ ",
        _ => "",
    } + FigureText.Billions(value);

    private static string Why(TrackReport report, PledgeRow row)
    {
        var rate = row.Rate is { } used ? $"{row.Stated} at {used.Value.Value.ToString(CultureInfo.InvariantCulture)} {used.In} for 1 {used.Of} ({used.Evidence.ToString().ToLowerInvariant()})" : null;
        return string.Join("; ", new[] { rate }.OfType<string>().Concat(row.Notes).DefaultIfEmpty(report.Ledger.Lines.IsEmpty ? "no ledger" : ""));
    }

    private static string Words(PledgeBound bound) => bound switch
    {
        PledgeBound.Floor => "at least",
        PledgeBound.Ceiling => "at most",
        PledgeBound.About => "about",
        _ => "exactly",
    };
}
