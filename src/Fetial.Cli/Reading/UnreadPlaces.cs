using System.Collections.Immutable;
using Fetial.Exchange.Reports;
using Fetial.Text;

namespace Fetial.Cli.Reading;

/// <summary>What stood in the way of reading, whole files first, as reports name it.</summary>
public static class UnreadPlaces
{
    public static ImmutableArray<UnreadPlace> Of(IEnumerable<ReadingFault> faults, IEnumerable<Diagnostic> diagnostics) =>
    [
        .. faults.Select(fault => new UnreadPlace(null, fault.IsError, fault.Message, fault.Path, fault.Line, null, fault.Remedy)),
        .. diagnostics.Select(d => new UnreadPlace(d.Code, d.Severity == DiagnosticSeverity.Error, d.Message, d.Location.Path, d.Location.Line, d.Location.Column, d.Remedy)),
    ];
}
