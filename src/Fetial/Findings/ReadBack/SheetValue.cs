using Fetial.Model;

namespace Fetial.Findings;

/// <summary>One statement on a sheet: the slot, its value in the words of the language, what it rests on, and how well.</summary>
/// <param name="Sources">Ids with locators, separated by commas; empty where the statement rests on what its declaration rests on.</param>
public sealed record SheetValue(string Slot, string Value, string Sources, EvidenceGrade Evidence);
