using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>One article as read and as bound, with what its binding alone reported.</summary>
/// <param name="Commitment">Null where its text is not declared.</param>
internal sealed record BoundArticle(DeclarationSyntax Syntax, SourceText Text, Commitment? Commitment, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ContestedSlot> Contested);
