using System.Collections.Immutable;
using System.Globalization;

namespace Fetial.Ledger;

/// <summary>A figure of the ledger named by some of its parts: "Germany/2024/allocated/military aid".</summary>
/// <param name="Parts">What was asked for.</param>
/// <param name="Unknown">The first part that names nothing in the ledger, or null.</param>
/// <param name="Figures">One for each stage and unit (of things: and kind) among the lines picked, in that order; never added to each other.</param>
/// <param name="LeftOut">Lines that fit and count nowhere, with their reason.</param>
public sealed record LedgerSelection(
    ImmutableArray<string> Parts, string? Unknown, ImmutableArray<(LedgerStage Stage, string Unit, LedgerFigure Figure)> Figures, ImmutableArray<LedgerLine> LeftOut)
{
    /// <param name="book">The ledger.</param>
    /// <param name="text">Parts between slashes, in any order and case: a giver, a receiver, a kind of help, a unit, a stage, a year.</param>
    public static LedgerSelection Of(LedgerBook book, string text)
    {
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToImmutableArray();
        var unknown = parts.FirstOrDefault(p => !book.Lines.Any(l => Fits(l, p)));
        var picked = book.Lines.Where(l => parts.All(p => Fits(l, p))).ToList();
        return new LedgerSelection(
            parts,
            unknown,
            [
                .. picked.Where(l => l.Counts).GroupBy(l => (l.Stage, Unit: UnitOf(l.Entry))).OrderBy(g => (int)g.Key.Stage).ThenBy(g => g.Key.Unit, StringComparer.Ordinal)
                    .Select(g => (g.Key.Stage, g.Key.Unit, LedgerFigure.Of(g))),
            ],
            [.. picked.Where(l => !l.Counts)]);
    }

    /// <summary>Money of any kind is one sum; things are one sum for each kind.</summary>
    private static string UnitOf(LedgerEntry entry) => entry.IsMoney || entry.Component == entry.Unit ? entry.Unit : $"{entry.Component}, {entry.Unit}";

    /// <summary>Every word that can be a part, for suggestions.</summary>
    public static ImmutableArray<string> Words(LedgerBook book) => [.. book.Lines.SelectMany(Words).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    private static bool Fits(LedgerLine line, string part) => Words(line).Any(w => string.Equals(w, part, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Words(LedgerLine line) =>
    [
        line.Entry.Donor, line.Entry.Recipient, line.Entry.Component, line.Entry.Unit, line.Stage.ToString().ToLowerInvariant(),
        line.Entry.Year?.ToString(CultureInfo.InvariantCulture) ?? "undated",
    ];
}
