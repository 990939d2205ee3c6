using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>A declaration that only later commands read (challenge, effect, promise, issue, level, package, position, objective): kept as it was parsed.</summary>
public sealed record KeptDeclaration(DeclarationSyntax Syntax, SourceLocation Location);
