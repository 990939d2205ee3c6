using System.Collections.Immutable;
using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>The findings of one kind on a screen of full blocks.</summary>
/// <param name="Full">Shown with clauses, message and way out.</param>
/// <param name="Brief">Shown in one line each.</param>
public sealed record FindingGroup(FindingKind Kind, ImmutableArray<Finding> Full, ImmutableArray<Finding> Brief);
