using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary><c>check [no] key of NAMES to …</c>: whether they, acting together, can prevent it (design, "Key holders").</summary>
internal static class KeyTests
{
    public static TestResult Of(Perspective view, KeyTest test)
    {
        if (test.Id is { } id && Answer.Absent(view, [id]) is { } absent)
        {
            return test.Open(absent);
        }

        var clause = view.Commitments.FirstOrDefault(c => c.Id == test.Id);
        if ((clause?.Instrument ?? view.Instruments.FirstOrDefault()) is not { } instrument || (clause is null && test.Condition is null))
        {
            return test.Open($"{test.Target} is a whole text; keys are asked to one clause");
        }

        var condition = clause is null ? test.Condition ?? Formula.True : ClauseCondition.Of(clause);
        var report = clause is null ? KeysReport.To(view, condition, instrument, test.Target) : KeysReport.To(view, clause);
        if (!report.Undecidable.IsEmpty)
        {
            return test.Open($"{string.Join(" and ", report.Undecidable)} is asked for and ruled out at once, so no holder can be named");
        }

        var holders = view.Actors.Resolve(test.Of, new Frame(null, null, view.AsOf));
        var holds = new KeyHolders(view).CanPrevent(condition, instrument, holders, static a => a is EventAtom { Act.Verb.Hostile: true });
        var open = report.Open.IsEmpty ? "" : $"; what the text leaves open ({string.Join(", ", report.Open)}) is taken as met";
        return test.When(holds != test.Negated, $"{test.OfText} {(holds ? "can" : "cannot")} prevent that {report.Target}{open}");
    }
}
