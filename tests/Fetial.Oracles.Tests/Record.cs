namespace Fetial.Oracles.Tests;

/// <summary>What the recorded events make true by a day, by going through all of them (event calculus).</summary>
/// <param name="sceptical">Whether an event that is also denied did not happen.</param>
internal sealed class Record(TinyPortfolio portfolio, bool sceptical)
{
    private IEnumerable<TinyEvent> Happened(int day) =>
        portfolio.Events.Where(e => !e.Denied && e.Day <= day && !(sceptical && portfolio.Events.Any(d => d.Denied && d.Day == e.Day && d.Deed.Text == e.Deed.Text)));

    /// <summary>True, false, or null where neither text nor record says it.</summary>
    public bool? Truth(TinyAtom atom, TinyText text, int day) => atom.Kind switch
    {
        TinyAtomKind.Event => Happens(atom, atom.Doers, text, day),
        TinyAtomKind.Count => atom.Doers.Members.Count(a => Happens(atom, TinyActors.One(a), text, day)) >= (atom.Number ?? atom.Doers.Members.Length),
        TinyAtomKind.Status => atom.Doers.Members.Any(a => (atom.Other?.Members ?? []).Any(b => a != b && IsUp(atom.Name, a, b, day))),
        _ => null,
    };

    /// <summary>Only what comes after this day counts for the atom.</summary>
    public static int? After(TinyAtom atom, TinyText text) => atom.After ?? (atom.Anew ? text.Signed ?? text.Adopted ?? text.Proposed : null);

    /// <summary>Whether by the day an event counts for the atom, done by one of the doers.</summary>
    public bool Happens(TinyAtom atom, TinyActors doers, TinyText text, int day)
    {
        var wanted = Happening.Of(doers.Members, atom.Act ?? throw new InvalidOperationException());
        var after = After(atom, text) ?? int.MinValue;
        return Happened(day).Any(e => e.Day > after && Singles(e.Deed).Any(s => wanted.Holds(s)));
    }

    private bool IsUp(string status, string a, string b, int day)
    {
        var up = false;
        foreach (var happened in Happened(day).OrderBy(e => e.Day).ThenBy(e => portfolio.Events.IndexOf(e)))
        {
            foreach (var single in Singles(happened.Deed).Where(s => s.Actors is { } actors && ((s.Doers[0] == a && actors[0] == b) || (s.Doers[0] == b && actors[0] == a))))
            {
                up = single.Verb == (status == "strife" ? "raid" : "pause") || (up && single.Verb != (status == "strife" ? "pause" : "raid"));
            }
        }

        return up;
    }

    /// <summary>The single happenings that an event line tells of: one for each doer and each actor.</summary>
    private static IEnumerable<Happening> Singles(TinyDeed deed)
    {
        var told = Happening.Of(deed.Doers.Members, deed.Act);
        return from doer in told.Doers
               from actor in told.Actors ?? [""]
               select told with { Doers = [doer], Actors = told.Actors is null ? null : [actor] };
    }
}
