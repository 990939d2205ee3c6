namespace Fetial.Text;

public enum DiagnosticSeverity
{
    Warning,
    Error,
}
