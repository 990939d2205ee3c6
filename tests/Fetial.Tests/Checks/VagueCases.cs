using Fetial.Checks;

namespace Fetial.Tests.Checks;

/// <summary>F371 to F373: what has no day, a soft deadline, an open condition; each beside cases that say a little more.</summary>
internal static class VagueCases
{
    public static IEnumerable<Case> All =>
    [
        new("an accession", VagueCheck.Untimed, true, "one/c1 | who A | must join Union"),
        new("an invitation", VagueCheck.Untimed, true, "one/c1 | who B | must invite A to Union"),
        new("counted goods", VagueCheck.Untimed, true, "one/c1 | who A | must supply 10 tanks to B"),
        new("by a day", VagueCheck.Untimed, false, "one/c1 | who A | must join Union | by 2025-06-30"),
        new("within a span", VagueCheck.Untimed, false, "one/c1 | who A | must join Union | when B requests help | within 30 days"),
        new("what goes on", VagueCheck.Untimed, false, "one/c1 | who A | must consult with B"),
        new("a prohibition", VagueCheck.Untimed, false, "one/c1 | who A | must not join Union"),
        new("a permission", VagueCheck.Untimed, false, "one/c1 | who A | may join Union"),
        new("goods for each year", VagueCheck.Untimed, false, "one/c1 | who A | must supply 10 tanks to B | per year"),
        new("a limit", VagueCheck.Untimed, false, "one/c1 | who A | must maintain at most 700 tanks"),

        new("swift", VagueCheck.SoftDeadline, true, "one/c1 | who A | must consult with B | within \"swift\""),
        new("without delay", VagueCheck.SoftDeadline, true, "one/c1 | who A | must supply grain to B | when B requests help | within \"without delay\""),
        new("a day to be fixed", VagueCheck.SoftDeadline, true, "one/c1 | who A | must supply grain to B | within undefined \"a day to be fixed\""),
        new("hours", VagueCheck.SoftDeadline, false, "one/c1 | who A | must consult with B | within 24 hours"),
        new("days", VagueCheck.SoftDeadline, false, "one/c1 | who A | must consult with B | when B requests help | within 3 days"),
        new("a last day", VagueCheck.SoftDeadline, false, "one/c1 | who A | must supply grain to B | by 2025-01-31"),
        new("no deadline", VagueCheck.SoftDeadline, false, "one/c1 | who A | must consult with B"),
        new("an open condition and no deadline", VagueCheck.SoftDeadline, false, "one/c1 | who A | must consult with B | when undefined \"soon after\""),

        new("it is time", VagueCheck.UndefinedCondition, true, "one/c1 | who A | must supply grain to B | when undefined \"it is time\""),
        new("an open exception", VagueCheck.UndefinedCondition, true, "one/c1 | who A | must supply grain to B | unless undefined \"grave reasons\""),
        new("an open end", VagueCheck.UndefinedCondition, true, "one/c1 | who A | must supply grain to B | until undefined \"the crisis is over\""),
        new("somebody decides it", VagueCheck.UndefinedCondition, false, "one/c1 | who A | must supply grain to B | when undefined \"it is time\" decided by C"),
        new("an event", VagueCheck.UndefinedCondition, false, "one/c1 | who A | must supply grain to B | when B requests help"),
        new("an open bearer", VagueCheck.UndefinedCondition, false, "one/c1 | who undefined \"partners\" | must supply grain to B"),
        new("an open place", VagueCheck.UndefinedCondition, false, "one/c1 | who A | must supply grain to B | where undefined \"the zone\""),
        new("a consent", VagueCheck.UndefinedCondition, false, "one/c1 | who A | must supply grain to B | needs consent of C"),
    ];
}
