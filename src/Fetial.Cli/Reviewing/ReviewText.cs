using Fetial.Checks;
using Fetial.Cli.Checking;
using Fetial.Cli.Output;
using Fetial.Exchange.Reports;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Reviewing;

namespace Fetial.Cli.Reviewing;

/// <summary>The answer of <c>fetial review</c> for people: the result in a few sentences, whom it touches, what is new, what departs from the family.</summary>
public sealed class ReviewText(Terminal terminal, LoadedDraft draft, ReviewRequest request)
{
    public void Write(ReviewReport report)
    {
        Header(report);
        terminal.Line();
        terminal.Paragraph(ReviewNarration.Of(report), indent: 2);
        terminal.Line();
        DiagnosticWriter.WriteFaults(terminal, draft.Overlaid.Faults.Except(draft.Ground.Faults));
        new DiagnosticWriter(terminal, draft.Overlaid.Text).Write(report.Diagnostics);
        Broken(report);
        foreach (var kind in report.Others.GroupBy(finding => finding.Kind))
        {
            Findings($"New · {KindWords.Of(kind.Key).Heading}", kind);
        }

        Family(report);
        Findings("Counted twice", report.CountedTwice);
        Findings("Left vague", report.Vague);
        Findings("Accepted", report.Accepted);
        Changed(report);
        Findings("Resolved", report.Resolved, inFull: false);
        Footer(report);
    }

    private void Header(ReviewReport report)
    {
        var view = report.After.Perspective;
        var left = $"{ReportTitles.Title(report)} · over {draft.Ground.Name}";
        var researched = view.AsOf == view.Architecture.ResearchedTo ? " (researched to)" : request.Standpoint.AsOf is null ? " (the day of the draft)" : "";
        var right = $"as of {Calendar.Text(view.AsOf)}{researched} · {(view.Viewpoint is { } viewpoint ? $"viewpoint {viewpoint.Id}" : "all viewpoints")}";
        var gap = terminal.Width - DisplayWidth.Of(left) - DisplayWidth.Of(right);
        terminal.Line(terminal.Paint(left, Ink.Bold) + (gap >= 2 ? new string(' ', gap) : "\n") + right);
    }

    private void Heading(string text) => terminal.Line(terminal.Paint(text, Ink.Bold));

    private void Broken(ReviewReport report)
    {
        if (report.Broken.IsEmpty)
        {
            return;
        }

        Heading("Clauses by or to others that could not be kept beside it");
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(20), TextColumn.Wrapping(14), TextColumn.Fixed()], indent: 2);
        foreach (var broken in report.Broken)
        {
            string[] whose =
            [
                .. broken.BorneBy.IsEmpty ? Array.Empty<string>() : [$"by {SingleClause.List(broken.BorneBy)}"],
                .. broken.OwedTo.IsEmpty ? Array.Empty<string>() : [$"to {SingleClause.List(broken.OwedTo)}"],
            ];
            table.Add(new TextCell(broken.Clause.Id, Ink.Cyan), $"{broken.Clause.Reading} ({broken.Clause.Standing})", string.Join(", ", whose), broken.Finding.Code);
        }

        table.Write(terminal);
        terminal.Line();
    }

    /// <summary>Notes stand in one line each unless everything is wanted.</summary>
    private void Findings(string heading, IEnumerable<Finding> findings, bool inFull = true)
    {
        var list = findings.ToList();
        if (list.Count == 0)
        {
            return;
        }

        Heading(heading);
        var text = new FindingText(terminal, new ClausePlaces(draft.Ground.Folders), request.All);
        foreach (var finding in list.Where(finding => IsFull(finding)))
        {
            text.Full(finding);
        }

        var brief = list.Where(finding => !IsFull(finding)).ToList();
        brief.ForEach(text.Brief);
        if (brief.Count > 0)
        {
            terminal.Line();
        }

        bool IsFull(Finding finding) => request.All || (inFull && finding.Severity > Severity.Note);
    }

    private void Family(ReviewReport report)
    {
        foreach (var family in report.Family.GroupBy(difference => difference.Frame))
        {
            Heading($"Departs from the family of {family.Key}");
            var table = new TextTable([TextColumn.Wrapping(22), TextColumn.Wrapping(14), TextColumn.Wrapping(24)], indent: 2);
            table.Add(new TextCell("in", Ink.Dim), new TextCell("the draft says", Ink.Dim), new TextCell("the others say", Ink.Dim));
            foreach (var difference in family)
            {
                table.Add(difference.Place, new TextCell(difference.Value, Ink.Bold),
                    string.Join(" · ", difference.Others.Select(value => $"{value.Value} ({value.Texts.Length}{(request.All || value.Texts.Length == 1 ? ": " + string.Join(", ", value.Texts) : "")})")));
            }

            table.Write(terminal);
            terminal.Line();
        }
    }

    /// <summary>That the findings of a family now count the draft too says no more than the table of its departures.</summary>
    private void Changed(ReviewReport report)
    {
        var family = report.Changed.Where(change => change.After.Kind == FindingKind.Divergence && !change.IsGraver).ToList();
        Findings("Changed", report.Changed.Where(change => request.All || !family.Contains(change)).Select(change => change.After), inFull: false);
        if (family.Count > 0 && !request.All)
        {
            terminal.Line($"{Plural.Of(family.Count, "finding")} on the family {(family.Count == 1 ? "counts" : "count")} the draft too (--all shows {(family.Count == 1 ? "it" : "them")}).");
            terminal.Line();
        }
    }

    private void Footer(ReviewReport report)
    {
        int Of(Severity severity) => report.New.Count(f => f.Severity == severity);
        terminal.Paragraph($"New: {Plural.Of(Of(Severity.Error), "error")}, {Plural.Of(Of(Severity.Warning), "warning")}, {Plural.Of(Of(Severity.Note), "note")} · {report.Accepted.Length} accepted · {report.Resolved.Length} resolved · {report.Changed.Length} changed");
        string[] next =
        [
            .. report.New.IsEmpty ? Array.Empty<string>() : [$"fetial explain {report.New[0].Code}"],
            $"{request.Command} --output review.html",
        ];
        foreach (var line in NextSteps.Lines(next, terminal.Width))
        {
            terminal.Line(line);
        }
    }
}
