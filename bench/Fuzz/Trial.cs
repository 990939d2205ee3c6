using System.Globalization;
using System.Text;
using Fetial.Checks;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Fuzz;

/// <summary>Tries one input: nothing may throw or hang, no character may be lost, formatting twice is formatting once, and two runs say the same.</summary>
internal static class Trial
{
    /// <summary>The fault, its name on the first line; null where nothing broke.</summary>
    public static string? Run(string content, TimeSpan limit)
    {
        string? fault = null;
        var thread = new Thread(() => fault = Guarded(content), 16 << 20) { IsBackground = true };
        thread.Start();
        return thread.Join(limit) ? fault : $"hangs: not ended after {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s";
    }

    private static string? Guarded(string content)
    {
        try
        {
            return Lossless(content) ?? Idempotent(content) ?? Deterministic(content);
        }
#pragma warning disable CA1031 // Whatever is thrown is what this program looks for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return $"throws {thrown.GetType().Name} {thrown.StackTrace?.Split('\n')[0].Trim()}\n{thrown}";
        }
    }

    private static string? Lossless(string content)
    {
        var text = new SourceText("fuzz.fetial", content);
        var file = FetialParser.Parse(text);
        if (file.Lines.Length != text.LineCount)
        {
            return "loses lines";
        }

        for (var i = 0; i < file.Lines.Length; i++)
        {
            var written = text.Slice(text.LineSpan(i));
            if (string.Concat(file.Lines[i].Tokens.Select(t => t.Text)) != written)
            {
                return $"loses characters\nline {i + 1}: {written}";
            }
        }

        return null;
    }

    private static string? Idempotent(string content)
    {
        var once = Formatter.Format(FetialParser.Parse(new SourceText("fuzz.fetial", content)));
        var twice = Formatter.Format(FetialParser.Parse(new SourceText("fuzz.fetial", once)));
        return once == twice ? null : $"formatting twice differs from once\n{FirstDifference(once, twice)}";
    }

    private static string? Deterministic(string content)
    {
        var first = Told(content);
        var second = Told(content);
        return first == second ? null : $"two runs differ\n{FirstDifference(first, second)}";
    }

    /// <summary>Everything that a run says, in its order.</summary>
    private static string Told(string content)
    {
        var report = Check.Run(Portfolio.Load("fuzz", [new SourceText("fuzz.fetial", content)]), default);
        var told = new StringBuilder();
        foreach (var diagnostic in report.Diagnostics)
        {
            told.Append(CultureInfo.InvariantCulture, $"{diagnostic.Code} {diagnostic.Location} {diagnostic.Message} {diagnostic.Remedy}\n");
        }

        foreach (var finding in report.Findings.Concat(report.Accepted))
        {
            told.Append(CultureInfo.InvariantCulture, $"{finding.Code}-{finding.Fingerprint} {finding.Severity} {finding.Certainty} {finding.Standing} {finding.Evidence} {finding.Title} {finding.Message} {finding.Resolve} {finding.Witness.Day} ");
            told.AppendJoin(' ', finding.Clauses.Select(c => $"{c.Id} {c.Side} {c.Reading}")).AppendJoin(' ', finding.Witness.Parties).AppendJoin(' ', finding.Witness.Facts.Select(f => $"{f.Statement} {f.Holds}")).Append('\n');
        }

        return told.ToString();
    }

    private static string FirstDifference(string first, string second)
    {
        var (one, two) = (first.Split('\n'), second.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(one.Length, two.Length)).First(i => one.ElementAtOrDefault(i) != two.ElementAtOrDefault(i));
        return $"line {at + 1}: {one.ElementAtOrDefault(at)}\n     then: {two.ElementAtOrDefault(at)}";
    }
}
