using Fetial.Checks;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Text;

namespace Fetial.Cli.Checking;

/// <summary>The answer of <c>fetial check</c> for people: what was read, the result in one sentence, the worst first, what to type next.</summary>
/// <param name="terminal">Where it is printed.</param>
/// <param name="portfolio">Where the files are.</param>
/// <param name="request">Says what is shown.</param>
/// <param name="elapsed">Milliseconds, for a terminal; null in a pipe, where the same input gives the same bytes.</param>
public sealed class CheckText(Terminal terminal, LoadedPortfolio portfolio, CheckRequest request, long? elapsed)
{
    public void Write(CheckReport report)
    {
        ReportHeader.Write(terminal, portfolio, request.Standpoint, report.Perspective);
        terminal.Line();
        var shown = ShownFindings.Of(report, request);
        terminal.Paragraph(Summary(report, shown.IsShort), indent: 2);
        terminal.Line();
        DiagnosticWriter.WriteFaults(terminal, portfolio.Faults);
        new DiagnosticWriter(terminal, portfolio.Text).Write(report.Diagnostics);
        if (shown.IsShort)
        {
            new CheckOverview(terminal, Places, Folders).Write(report, shown.Important);
        }

        foreach (var group in shown.Groups)
        {
            Write(group);
        }

        Footer(report, shown);
    }

    /// <summary>"1 result is promised both ways · 2 terms differ within a family · 5 notes".</summary>
    private string Summary(CheckReport report, bool isShort)
    {
        var kinds = report.Findings.Where(f => f.Severity > Severity.Note).GroupBy(f => f.Kind).Select(kind => (Words: KindWords.Of(kind.Key).Sum(kind.Count()), Count: kind.Count())).ToList();
        var notes = report.Findings.Count(f => f.Severity == Severity.Note);
        var last = new List<string>();
        if (notes > 0)
        {
            last.Add(Plural.Of(notes, "note"));
        }

        if (kinds.Count + last.Count == 0)
        {
            last.Add(Filtered ? "Nothing found that was asked for" : "Nothing found that does not hold together");
        }

        var unread = report.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error) + portfolio.Faults.Count(f => f.IsError);
        if (unread > 0)
        {
            last.Add($"{Plural.Of(unread, "place")} could not be read; everything else was checked");
        }

        string Sentence(int named)
        {
            var rest = kinds.Skip(named).ToList();
            IEnumerable<string> more = rest.Count == 0 ? [] : [$"{rest.Sum(kind => kind.Count)} findings of {Plural.Of(rest.Count, "more kind")}"];
            return string.Join(" · ", kinds.Take(named).Select(kind => kind.Words).Concat(more).Concat(last));
        }

        // The table below the short screen names every kind, so two lines are enough here.
        var all = kinds.Count;
        while (isShort && all > 1 && TextWrap.Lines(Sentence(all), terminal.Width - 2).Count > 2)
        {
            all--;
        }

        return Sentence(all);
    }

    private bool Filtered => !request.Only.IsEmpty || request.Between is not null || request.Standing is not null || request.Evidence is not null;

    private void Write(FindingGroup group)
    {
        terminal.Line(terminal.Paint(KindWords.Of(group.Kind).Heading, Ink.Bold));
        var text = new FindingText(terminal, Places, request.InFull);
        foreach (var finding in group.Full)
        {
            text.Full(finding);
        }

        foreach (var finding in group.Brief)
        {
            text.Brief(finding);
        }

        if (!group.Brief.IsEmpty)
        {
            terminal.Line();
        }
    }

    private void Footer(CheckReport report, ShownFindings shown)
    {
        int Of(Severity severity) => report.Findings.Count(f => f.Severity == severity);
        var counts = $"{Plural.Of(Of(Severity.Error), "error")}, {Plural.Of(Of(Severity.Warning), "warning")}, {Plural.Of(Of(Severity.Note), "note")}";
        var lowest = shown.Hidden.IsEmpty ? Severity.Error : shown.Hidden.Min(f => f.Severity);
        var pronoun = shown.Hidden.Length == 1 ? "it" : "them";
        var hidden = shown.Hidden.IsEmpty ? "" : $" (--severity {Names.Text(lowest)} shows {pronoun})";
        var brief = shown.Groups.Sum(group => group.Brief.Length);
        var inFull = shown.IsShort ? " · --all shows everything" : brief > 0 ? $" · {brief} not in full (--all shows everything)" : "";
        terminal.Paragraph($"{counts}{hidden}{inFull} · {report.Accepted.Length} accepted{(elapsed is { } ms ? $" · {ms} ms" : "")}");
        foreach (var line in NextSteps.Lines(Next(report, shown.Level), terminal.Width))
        {
            terminal.Line(line);
        }
    }

    private IEnumerable<string> Next(CheckReport report, Severity level)
    {
        var worst = report.Findings.FirstOrDefault(f => f.Severity >= level);
        if (worst is null)
        {
            return report.Findings.IsEmpty ? [] : [$"fetial check {Folders} --severity note"];
        }

        var targets = worst.Clauses.Take(1).Select(c => c.Id).Where(id => report.Perspective.Architecture.FindCommitment(id) is not null)
            .Concat(worst.Witness.Parties.Take(1).Where(name => report.Perspective.Architecture.FindActor(name) is not null));
        return [$"fetial explain {worst.Code}", .. targets.Select(target => $"fetial show {Quoted(target)} {Folders}")];
    }

    private ClausePlaces Places => new(portfolio.Folders);

    private string Folders => string.Join(' ', portfolio.Folders.Select(Quoted));

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
