using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>A coalition with what it needs, what was given for its capability, and what is missing.</summary>
/// <param name="Leads">Who leads, one telling for each source that differs; empty where nobody is named.</param>
/// <param name="Members">On the as-of day, by name.</param>
/// <param name="Needs">What is needed, as stated; empty where no source says.</param>
/// <param name="Told">Contributions that are stated in words only.</param>
/// <param name="Pledged">Pledged through or to the coalition, by unit.</param>
/// <param name="Allocated">Allocated through or to it, by unit.</param>
/// <param name="Delivered">Delivered through or to it, by unit.</param>
/// <param name="Missing">The need less what was delivered, in its unit; null where either is unknown.</param>
/// <param name="Lacks">What cannot be said: "no lead is named", "no need is stated", "no figure is given"; and where sources differ.</param>
public sealed record CoalitionProgress(
    Coalition Coalition,
    ImmutableArray<string> Leads,
    ImmutableArray<Actor> Members,
    ImmutableArray<Amount> Needs,
    ImmutableArray<string> Told,
    ImmutableArray<(string Unit, LedgerFigure Figure)> Pledged,
    ImmutableArray<(string Unit, LedgerFigure Figure)> Allocated,
    ImmutableArray<(string Unit, LedgerFigure Figure)> Delivered,
    string? Missing,
    ImmutableArray<string> Lacks);
