using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>The lossless tree of one file: every line, and over the lines the declarations and events that could be read.</summary>
public sealed record FileSyntax(
    SourceText Text,
    ImmutableArray<LineSyntax> Lines,
    ImmutableArray<DeclarationSyntax> Declarations,
    ImmutableArray<EventSyntax> Events,
    ImmutableArray<Diagnostic> Diagnostics);
