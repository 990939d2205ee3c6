using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>One slot: its name ("must", "in force", "kind of"), its value, its tails and its citations.</summary>
public sealed record SlotSyntax(
    string Name,
    ValueSyntax Value,
    ImmutableArray<TailSyntax> Tails,
    ImmutableArray<CiteSyntax> Cites,
    TextSpan Span)
{
    public TailSyntax? Tail(string name)
    {
        foreach (var tail in Tails)
        {
            if (tail.Name == name)
            {
                return tail;
            }
        }

        return null;
    }
}
