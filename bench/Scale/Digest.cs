using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Fetial.Checks;
using Fetial.Coverage;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Bench.Scale;

/// <summary>One number for all that is found in a portfolio, so that two states of the program can be told to find the same.</summary>
internal static class Digest
{
    public static void Of(Perspective perspective, CoverageQuestion question, TextWriter output)
    {
        foreach (var check in Check.All)
        {
            output.WriteLine($"  {check.GetType().Name,-24} {Hash(check.Run(perspective).Select(Text))}");
        }

        var cover = Cover.Run(perspective, question);
        output.WriteLine($"  {"cover",-24} {Hash(cover.Answers.SelectMany(Lines))}");
    }

    private static string Hash(IEnumerable<string> lines)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0;
        foreach (var line in lines)
        {
            count++;
            sum.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{count,8} {Convert.ToHexString(sum.GetHashAndReset())[..16]}");
    }

    private static string Text(Finding f) => string.Join('|', [
        f.Code, f.Fingerprint, f.Kind, f.Severity, f.Certainty, f.Standing, f.Evidence, f.Title, f.Message, f.Resolve, f.Witness.Day, string.Join(',', f.Witness.Parties), f.Witness.Place,
        .. f.Witness.Facts.Select(x => (object)$"{x.Statement}={x.Holds}"), .. f.Clauses.Select(c => (object)c.ToString())]);

    private static IEnumerable<string> Lines(CoverageAnswer answer)
    {
        yield return $"{answer.Of} {answer.Threat}";
        foreach (var area in answer.Areas)
        {
            yield return $"{area.Name}: {string.Join(',', area.Places)}: {area.Asked}: {area.Open}";
            foreach (var interval in area.Intervals)
            {
                yield return $"{interval.Days} {interval.Levels} {string.Join(',', interval.Bindingness)} {interval.Evidence} {string.Join(';', interval.By.Select(Line))}";
            }
        }

        foreach (var promise in answer.Promises)
        {
            yield return Line(promise);
        }

        foreach (var shortfall in answer.Shortfalls)
        {
            yield return $"{shortfall.Clause.Id} {shortfall.Reason} {shortfall.Why}";
        }
    }

    private static string Line(Grant g) => $"{g.Clause.Id} {g.Duty.WordText} {g.By} {g.Step} {g.Kind} {g.Standing} {g.Days} {g.Force} {g.Evidence} {g.Why}";
}
