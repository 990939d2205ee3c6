using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary>Results in the words that every kind of test shares.</summary>
internal static class Answer
{
    public static TestResult Holds(this ClaimTest test, string why) => new(test, ClaimVerdict.Holds, why, []);

    public static TestResult Fails(this ClaimTest test, string why) => new(test, ClaimVerdict.Fails, why, []);

    public static TestResult Open(this ClaimTest test, string why) => new(test, ClaimVerdict.Undetermined, why, []);

    public static TestResult If(this ClaimTest test, string condition, ImmutableArray<string> turning) => new(test, ClaimVerdict.HoldsIf, condition, turning);

    public static TestResult NotDecided(this ClaimTest test, string why) => new(test, ClaimVerdict.NotDecided, why, []);

    public static TestResult When(this ClaimTest test, bool holds, string why) => holds ? test.Holds(why) : test.Fails(why);

    /// <summary>Why nothing can be said of ids from this standpoint; null where all of them count.</summary>
    public static string? Absent(Perspective view, IEnumerable<string> ids)
    {
        var absent = ids.Where(id => !view.Instruments.Any(i => i.Id == id) && !view.Commitments.Any(c => c.Id == id) && !view.Coalitions.Any(c => c.Actor.Name == id)).ToList();
        return absent.Count == 0 ? null
            : $"{string.Join(" and ", absent)} {(absent.Count == 1 ? "does" : "do")} not count here: not begun by {Calendar.Text(view.AsOf)}, not known, left out, or of another scenario";
    }

    /// <summary>A sentence for the middle of a line: without its full stop.</summary>
    public static string Clause(string sentence) => sentence.TrimEnd().TrimEnd('.');

    public static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "infinite" : double.IsNegativeInfinity(value) ? "minus infinite" : (Math.Abs(value) < 5e-5 ? 0 : value).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
