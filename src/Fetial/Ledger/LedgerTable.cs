using System.Collections.Immutable;

namespace Fetial.Ledger;

/// <summary>A table of the ledger: a row for each giver. A figure in it opens to its lines.</summary>
/// <param name="Recipient">To whom.</param>
/// <param name="Unit">A currency or a unit; empty where each column has its own.</param>
/// <param name="Stage">The one stage of the table, or null where each column is a stage.</param>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">The largest first.</param>
/// <param name="Total">Sums over the rows, or null for a column that must not be added up: its lines come from several sources, which may count the same help.</param>
public sealed record LedgerTable(
    string Recipient, string Unit, bool IsMoney, LedgerStage? Stage, ImmutableArray<string> Columns, ImmutableArray<LedgerRow> Rows, ImmutableArray<LedgerFigure?> Total);
