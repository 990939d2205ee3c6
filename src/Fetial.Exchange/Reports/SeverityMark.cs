using Fetial.Findings;

namespace Fetial.Exchange.Reports;

/// <summary>The symbol of a severity; its word always stands beside it.</summary>
public static class SeverityMark
{
    public static string Symbol(Severity severity) => severity switch
    {
        Severity.Error => "✖",
        Severity.Warning => "▲",
        _ => "●",
    };
}
