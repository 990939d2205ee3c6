using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Semantics;
using Fetial.Syntax;

namespace Fetial.Findings;

/// <summary>Every code of the core with its explanation, gathered from where each is declared.</summary>
public static class Catalogue
{
    /// <summary>In the order of the codes, each code once.</summary>
    public static ImmutableArray<CatalogueEntry> Entries =>
    [
        .. SyntaxErrors.Entries
            .Concat(BindingErrors.Entries)
            .Concat(StrategyErrors.Entries)
            .Concat(ClaimErrors.Entries)
            .Concat(Check.All.SelectMany(check => check.Codes))
            .Append(StaleAcceptanceCheck.Entry)
            .DistinctBy(entry => entry.Code)
            .OrderBy(entry => entry.Code, StringComparer.Ordinal),
    ];
}
