using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>The lists and bodies that an actor is or was a member of, by its index; made once for a perspective.</summary>
public sealed class Organisations
{
    private readonly ILookup<int, int> byMember;

    private Organisations(ILookup<int, int> byMember) => this.byMember = byMember;

    public static Organisations Of(Perspective perspective) =>
        perspective.Lasting(static p => new Organisations(p.Architecture.Memberships.ToLookup(m => m.Member, m => m.Organisation)));

    /// <summary>Indices of what has the actor as a member, on whatever days.</summary>
    public IEnumerable<int> With(int member) => byMember[member];
}
