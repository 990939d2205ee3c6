namespace Fetial.Tests.Coverage;

/// <summary>
/// The definitions of cover told again over the plain values of a small case, day by day and place by place; it shares no code with the product and never looks
/// at its model.
/// </summary>
internal sealed class CoverOracle(SmallPortfolio portfolio, bool calledNew)
{
    public static readonly string[] Places = ["rest of A", "North", "South"];

    /// <summary>The levels at one place on one day: firm, if others consent, at discretion, undecided, place open.</summary>
    public (int Firm, int Consent, int Choice, int Undecided, int PlaceOpen) Levels(int day, string place)
    {
        var (firm, consent, choice, undecided, open) = (0, 0, 0, 0, 0);
        foreach (var (step, kind, _, _) in Grants(day, place))
        {
            switch (kind)
            {
                case "firm": firm = Math.Max(firm, step); break;
                case "consent": consent = Math.Max(consent, step); break;
                case "choice": choice = Math.Max(choice, step); break;
                case "place": open = Math.Max(open, step); undecided = Math.Max(undecided, step); break;
                default: undecided = Math.Max(undecided, step); break;
            }
        }

        return (firm, Math.Max(firm, consent), choice, undecided, open);
    }

    /// <summary>The firm level after the worst exits of so many, by trying all sets of leavers.</summary>
    public int After(int day, string place, int leaving)
    {
        var firm = Grants(day, place).Where(g => g.Kind == "firm").ToList();
        var worst = firm.Count == 0 ? 0 : firm.Max(g => g.Step);
        for (var set = 0; set < 64; set++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)set) <= leaving)
            {
                var left = firm.Where(g => g.Members.Count(m => (set & (1 << "BCDEX".IndexOf(m, StringComparison.Ordinal))) == 0) >= g.Needed).ToList();
                worst = Math.Min(worst, left.Count == 0 ? 0 : left.Max(g => g.Step));
            }
        }

        return worst;
    }

    private IEnumerable<(int Step, string Kind, string Members, int Needed)> Grants(int day, string place)
    {
        foreach (var clause in portfolio.Clauses.Where(c => c.InForce <= day && c.From <= day && day <= c.To))
        {
            var isProtected = !clause.ForLeague || IsMember('A', day);
            var bound = clause.Who == "league" ? new string([.. "BCDE".Where(m => IsMember(m, day))]) : clause.Bearers.Replace("X", "", StringComparison.Ordinal);
            if (!isProtected || bound.Length == 0 || (clause.Who == "jointly" && clause.Bearers.Contains('X', StringComparison.Ordinal)))
            {
                continue;
            }

            IEnumerable<(string Members, int Needed)> groups = clause.Who switch
            {
                "jointly" => [(bound, bound.Length)],
                "any2" => bound.Length < 2 ? [] : [(bound, 2)],
                _ => bound.Select(b => ($"{b}", 1)),
            };
            foreach (var (members, needed) in groups)
            {
                if (Kind(clause, members, day, place) is { } kind)
                {
                    yield return (clause.Step, kind, members, needed);
                }
            }
        }
    }

    private string? Kind(SmallClause clause, string members, int day, string place)
    {
        // 0 nothing, 1 open, 2 if others consent, 3 firm; the worst of all parts decides.
        var trigger = clause.Trigger switch
        {
            "other" => 0,
            "anew" => calledNew || !AtWar(day) ? 3 : 0,
            "after" => Happened("ceasefire", day) && (calledNew || !AtWar(day)) ? 3 : 0,
            "open" => 1,
            "third" => Happened("third", day) || members.Contains('E', StringComparison.Ordinal) ? 3 : 2,
            "attacker" => Happened("attacker", day) ? 3 : 0,
            "notwar" => 0, // the threat begins hostilities, and what must keep holding is read with it in effect
            _ => 3,
        };
        var consent = clause.NeedsConsent && !members.Contains('E', StringComparison.Ordinal) ? 2 : 3;
        var outcome = Math.Min(trigger, consent);
        var hasChoice = clause.Word is "intends to" or "may" || (clause.Discretion && members.Any(m => m != 'X'));
        var kind = outcome switch { 0 => null, 1 => "open", 2 => hasChoice ? "choice" : "consent", _ => hasChoice ? "choice" : "firm" };
        var (within, isOpen) = clause.Place switch
        {
            "none" => (true, false),
            "held" => Held(day, place),
            _ => (clause.Place == place, false),
        };
        return kind is null || (!within && !isOpen) ? null : isOpen ? kind == "firm" ? "place" : "open" : kind;
    }

    /// <summary>Whether A holds a place: by the statement of the day, else by being its owner; a claim without a statement leaves it open.</summary>
    private (bool Holds, bool IsOpen) Held(int day, string place)
    {
        if (place != "South")
        {
            return (true, false);
        }

        var (byA, byX) = (Within(portfolio.SouthByA, day), Within(portfolio.SouthByX, day));
        return (byA, byX) switch
        {
            (true, true) => (false, true),
            (true, false) => (true, false),
            (false, true) => (false, false),
            _ => Within(portfolio.SouthClaimed, day) ? (false, true) : (true, false),
        };
    }

    private bool AtWar(int day) => portfolio.Events.Where(e => e.Day <= day && e.What is "attack" or "ceasefire").Where(e => e.Day <= day).OrderBy(e => e.Day).Select(e => e.What).LastOrDefault() == "attack";

    private bool Happened(string what, int day) => portfolio.Events.Any(e => e.What == what && e.Day <= day);

    private bool IsMember(char actor, int day) => portfolio.Members.TryGetValue(actor, out var days) && days.From <= day && day <= days.To;

    private static bool Within((int From, int To)? range, int day) => range is { } r && r.From <= day && day <= r.To;
}
