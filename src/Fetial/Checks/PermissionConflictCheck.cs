using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>A bearer may do, or has the power to do, what it has promised not to do (design, "Contradiction": `may` against `must not`).</summary>
public sealed class PermissionConflictCheck : IClashCheck
{
    public const string Code = "F303";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Allowed and forbidden",
            "One clause says that a bearer may do something, or has the power to, and another that the same bearer must not, on days on which both stand and in a situation in which both bite. Inside one text a permission that is narrower than the prohibition is its exception and no conflict.",
            "Write the permission as an exception of the prohibition (`unless`, `notwithstanding`), or end one of the two.",
            "A permission breaks nothing until it is used. Whoever relies on it will be told of the prohibition, and the two readings will meet in a crisis."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var conflicts = ClashBook.Of(perspective).Permissions.Select(c => c.Clash).Where(c => !IsException(perspective, c));
        return new ContestedResults(perspective).Group(conflicts).Select(r => ClashFindings.Make(perspective, r, Code, FindingKind.PermissionConflict, (contested, clash) => Message(perspective, contested, clash), Resolve));
    }

    /// <summary>In one text what is allowed in part, under a condition, for a while or up to an amount is what the prohibition leaves free.</summary>
    private static bool IsException(Perspective perspective, Clash clash)
    {
        if (clash.In.Clause.Instrument.Id != clash.Out.Clause.Instrument.Id)
        {
            return false;
        }

        var frame = new Frame(clash.Out.Clause.Instrument, null, perspective.AsOf);
        return perspective.Cases.Find(clash.Out.Act, clash.In.Act, frame, DoerTest.Meet) is null
            || (clash.In.Clause.Where is not null && clash.Out.Clause.Where is null)
            || (!ClauseCondition.Of(clash.In.Clause).IsTrue && ClauseCondition.Of(clash.Out.Clause).IsTrue)
            || !Windows.OwnDays(clash.Out.Clause).IsWithin(Windows.OwnDays(clash.In.Clause))
            || (Bounded(clash.In.Act) && !Bounded(clash.Out.Act));
    }

    private static bool Bounded(ActInstance act) => act[new RoleKey(Role.Thing, 0)] is ThingValue { Amount.Number: not null };

    private static string Message(Perspective perspective, ContestedResult contested, Clash clash)
    {
        var who = SingleClause.List(SingleClause.NamesOf(perspective, clash.Bearers));
        var when = clash.Certainty == Certainty.Possible ? ", in a situation that can still come" : $", {clash.Days}";
        return $"{clash.In.Clause.Id} says that {who} {clash.In.Duty.WordText} do what {clash.Out.Clause.Id} rules out: {contested.Text}{when}.{(clash.Priority is null ? "" : " " + clash.Priority)}";
    }

    private static string Resolve(Clash clash) => clash.Certainty == Certainty.Resolved
        ? "Nothing is needed; check that the rule of priority is the one the parties meant."
        : "Write the permission as an exception of the prohibition, or say which of the two prevails.";
}
