using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>One article as read and as bound, with what its binding alone reported.</summary>
/// <param name="Index">The place of its clause among all; null where its text is not declared.</param>
internal sealed record BoundArticle(DeclarationSyntax Syntax, SourceText Text, int? Index, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ContestedSlot> Contested);
