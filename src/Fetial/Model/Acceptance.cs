using Fetial.Text;

namespace Fetial.Model;

/// <summary>A finding that is accepted for a reason, by its fingerprint.</summary>
public sealed record Acceptance(string Fingerprint, string? Because, SourceLocation Location);
