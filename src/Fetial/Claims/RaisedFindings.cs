using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary>What single checks find in a perspective; each runs once, and only if it is asked for.</summary>
internal sealed class RaisedFindings(Perspective perspective)
{
    private readonly Dictionary<ICheck, ImmutableArray<Finding>> known = [];

    public ImmutableArray<Finding> By(ICheck check)
    {
        if (!known.TryGetValue(check, out var found))
        {
            known[check] = found = [.. check.Run(perspective)];
        }

        return found;
    }
}
