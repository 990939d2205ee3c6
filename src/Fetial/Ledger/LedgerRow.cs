using System.Collections.Immutable;

namespace Fetial.Ledger;

/// <summary>One giver with a figure for each column; <see cref="LedgerFigure.Nothing"/> where nothing is recorded.</summary>
public sealed record LedgerRow(string Donor, ImmutableArray<LedgerFigure> Figures);
