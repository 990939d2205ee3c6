using System.Collections.Immutable;
using Fetial.Findings;

namespace Fetial.Exchange.Reports.Html;

/// <summary>A section of a page in its contents, with the findings it holds.</summary>
/// <param name="Count">Shown behind the title; null where a number says nothing.</param>
public sealed record ContentsEntry(string Anchor, string Title, int? Count, ImmutableArray<Finding> Findings);
