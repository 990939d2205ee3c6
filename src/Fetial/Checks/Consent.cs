using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Who has consented to a text (VCLT 11 to 15): by signing, adopting, joining or ratifying it; through what it is a part or a member of; or, for a
/// body, through all of its members, by the as-of day. Of a text that is only proposed those count whom it names as parties: they would consent by making it.
/// </summary>
public sealed class Consent(Perspective perspective)
{
    private readonly Dictionary<long, bool> known = [];

    public bool Has(Instrument text, int actor, int day)
    {
        if (Own(text, actor))
        {
            return true;
        }

        var wholes = Ancestry.Upwards(actor, a => perspective.Architecture.Actors[a].PartOf);
        return wholes.Exists(w => Own(text, w) || Organisations.Of(perspective).With(w).Any(b => Own(text, b)) || ByMembers(text, w, day));
    }

    private bool ByMembers(Instrument text, int body, int day)
    {
        var members = perspective.Actors.MembersOf(body, day).Except(ActorMask.Single(body));
        return !members.IsEmpty && Array.TrueForAll(members.Indices, m => Own(text, m));
    }

    private bool Own(Instrument text, int actor)
    {
        var key = ((long)text.Index << 32) | (uint)actor;
        if (!known.TryGetValue(key, out var own))
        {
            known[key] = own = Consented(text, actor);
        }

        return own;
    }

    private bool Consented(Instrument text, int actor)
    {
        var stages = perspective.Standings.EventsOf(text.Id).Where(e => (Binds(e.Stage) && e.First <= perspective.AsOf) || Leaves(e.Stage)).ToList();
        var self = perspective.Actors.WithParts(ActorMask.Single(actor));
        if (stages.Exists(e => !e.Denied && e.Actors.Meets(self)))
        {
            return true;
        }

        // A party that the text names has agreed, unless it is recorded that it did not sign, or others are bound and it is not.
        return perspective.Standings.PartiesOn(text, perspective.AsOf).Contains(actor)
            && !stages.Exists(e => e.Denied && e.Actors.Meets(self))
            && (perspective.Standings.IsProposal(text) || !perspective.Standings.Of(text, actor).All(s => s.Standing is Standing.Proposed or Standing.Initialled)
                || !Anybody(text));
    }

    /// <summary>Whether the text has bound any of its parties.</summary>
    private bool Anybody(Instrument text) => perspective.Standings.PartiesOn(text, perspective.AsOf).Indices
        .Any(p => perspective.Standings.Of(text, p).Any(s => s.Standing is not (Standing.Proposed or Standing.Initialled)));

    private static bool Binds(string stage) => stage is "signed" or "adopted" or "joined" or "ratified" or "deposited" or "approved";

    /// <summary>Who leaves, be it later, had agreed.</summary>
    private static bool Leaves(string stage) => stage is "withdrawn" or "denounced" or "ended";
}
