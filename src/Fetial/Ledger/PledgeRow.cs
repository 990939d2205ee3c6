using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>What one bearer promised in money for one year, beside what the ledger says was allocated and delivered in that year.</summary>
/// <param name="Stated">The amount as the clause states it.</param>
/// <param name="ForYear">The figure for the year in the clause's own currency: the amount, or an even share of it over the years of its term; null where none is stated.</param>
/// <param name="IsShare">The figure is an even share, which the clause does not say.</param>
/// <param name="Converted">The figure in the currency of the ledger, or null where there is no rate.</param>
/// <param name="Rate">The rate used, or null where none was needed.</param>
/// <param name="InKind">Allocated of the thing that the clause names; nothing where the ledger has no such component for the bearer.</param>
/// <param name="All">Allocated of everything in the currency of the ledger.</param>
/// <param name="Delivered">Delivered of everything in the currency of the ledger.</param>
/// <param name="Notes">Why the two may differ, one clause each.</param>
public sealed record PledgeRow(
    Commitment Clause,
    Actor Bearer,
    int Year,
    PledgeBound Bound,
    Amount? Stated,
    decimal? ForYear,
    bool IsShare,
    decimal? Converted,
    ExchangeRate? Rate,
    LedgerFigure InKind,
    LedgerFigure All,
    LedgerFigure Delivered,
    ImmutableArray<string> Notes)
{
    /// <summary>Allocated in kind over promised, or null where one of the two is unknown.</summary>
    public decimal? RatioInKind => Ratio(InKind);

    /// <summary>Allocated of everything over promised, or null where one of the two is unknown.</summary>
    public decimal? RatioAll => Ratio(All);

    private decimal? Ratio(LedgerFigure figure) => Converted is > 0 && figure.Number is { } number ? number / Converted : null;
}
