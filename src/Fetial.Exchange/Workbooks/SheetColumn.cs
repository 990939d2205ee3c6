using System.Collections.Immutable;

namespace Fetial.Exchange.Workbooks;

/// <summary>One column of the empty workbook, as the codebook explains it.</summary>
/// <param name="Allowed">The words a cell may hold, offered as a list; empty where any text may stand.</param>
public sealed record SheetColumn(string Sheet, string Name, string Meaning, string Example, ImmutableArray<string> Allowed);
