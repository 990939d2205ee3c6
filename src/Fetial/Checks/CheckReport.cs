using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Checks;

/// <summary>The answer of `check`: findings, worst first, and those that were accepted.</summary>
/// <param name="Perspective">What was read and from which standpoint.</param>
/// <param name="Findings">Not accepted, in a fixed order, worst first (<see cref="ReportOrder"/>).</param>
/// <param name="Accepted">Found, but silenced by an acceptance.</param>
/// <param name="Diagnostics">What could not be read; everything else was checked all the same.</param>
public sealed record CheckReport(Perspective Perspective, ImmutableArray<Finding> Findings, ImmutableArray<Finding> Accepted, ImmutableArray<Diagnostic> Diagnostics);
