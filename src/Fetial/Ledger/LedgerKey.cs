namespace Fetial.Ledger;

/// <summary>What a figure of the ledger is about. Stage and unit always belong to it, so that no figure mixes them.</summary>
/// <param name="Year">The year of its lines, or null for lines whose days span several years.</param>
public readonly record struct LedgerKey(string Donor, string Recipient, string Component, string Unit, LedgerStage Stage, int? Year);
