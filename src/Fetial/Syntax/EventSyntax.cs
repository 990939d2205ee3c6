using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A dated line: what somebody did on a day, or (with <c>not</c>) what a source denies.</summary>
public sealed record EventSyntax(
    bool Denied,
    WhenSyntax When,
    PhraseSyntax Sentence,
    ImmutableArray<TailSyntax> Tails,
    ImmutableArray<CiteSyntax> Cites,
    TextSpan Span,
    int Line)
{
    public TailSyntax? Tail(string name) => Tails.FirstOrDefault(t => t.Name == name);
}
