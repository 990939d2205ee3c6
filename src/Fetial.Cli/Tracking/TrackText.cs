using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Tracking;

/// <summary>The answer of <c>fetial track</c> for people: what was read, the result in one sentence, the worst first, what to type next.</summary>
/// <param name="seen">What was read, events after the as-of day included.</param>
public sealed class TrackText(Terminal terminal, LoadedPortfolio portfolio, TrackRequest request, Perspective seen)
{
    public void Write(TrackReport report)
    {
        ReportHeader.Write(terminal, portfolio, request.Standpoint, seen, request.At is { } at ? MinuteRange.Text(at) : null);
        terminal.Line();
        terminal.Paragraph(TrackSentence.Of(report), indent: 2);
        var section = new SectionWriter(terminal, Folders);
        var shown = request.Only.IsEmpty ? Enum.GetValues<TrackView>().Where(v => v != TrackView.Instruments) : request.Only;
        foreach (var view in shown)
        {
            Write(section, report, view, !request.Only.IsEmpty);
        }

        Footer(report);
    }

    private string Folders => string.Join(' ', portfolio.Folders);

    private void Write(SectionWriter section, TrackReport report, TrackView view, bool full)
    {
        switch (view)
        {
            case TrackView.Commitments:
                CommitmentSection.Write(section, report, report.Commitments.Where(l => IsMine(l.Bearer?.Name)), full);
                break;
            case TrackView.Clocks:
                ClockSection.Write(section, report, report.Clocks.Where(c => request.Of is null || c.Bearers.Contains(request.Of)), full);
                break;
            case TrackView.Waiting:
                WaitingSection.Write(section, report, [.. report.Waiting.Where(w => request.Of is null || w.Bearer.Contains(request.Of, StringComparison.Ordinal))], full);
                break;
            case TrackView.Expected when request.Of is null:
                ExpectedSection.Write(section, report.Expected, full);
                break;
            case TrackView.Instruments:
                InstrumentSection.Write(section, report.Instruments.Where(l => IsMine(l.Party.Name)));
                break;
            case TrackView.Pipeline:
                PipelineSection.Write(section, report, [.. report.Pipelines.Where(p => request.Of is null || p.Rows.Any(r => IsMine(r.Party.Name)))], full);
                break;
            case TrackView.Family when request.Of is null:
                FamilySection.Write(section, report.Families, full);
                break;
            case TrackView.Ledger:
                LedgerSection.Write(section, report, request.Of, full);
                break;
            case TrackView.Pledges:
                PledgeSection.Write(section, report, [.. report.Pledges.Where(p => IsMine(p.Bearer.Name))], full);
                break;
            case TrackView.Coalitions:
                CoalitionSection.Write(section, [.. report.Coalitions.Where(c => request.Of is null || c.Members.Any(m => IsMine(m.Name)))], full);
                break;
            case TrackView.Record:
                RecordSection.Write(section, [.. report.Records.Where(r => IsMine(r.Actor.Name))], full);
                break;
        }
    }

    private bool IsMine(string? name) => request.Of is null || name == request.Of;

    private void Footer(TrackReport report)
    {
        terminal.Line();
        var worst = report.Commitments.Where(l => !l.Occurrences.IsEmpty).OrderBy(l => (int)l.State).ThenBy(l => l.Clause.Id, StringComparer.Ordinal).FirstOrDefault();
        var giver = LedgerTables.All(report.Ledger).FirstOrDefault()?.Rows[0].Donor;
        string?[] next =
        [
            worst is null ? null : $"fetial track {Folders} --why {worst.Clause.Id}",
            giver is null ? null : $"fetial track {Folders} --explain \"{giver}\"",
            $"fetial track {Folders} --only instruments",
        ];
        foreach (var line in NextSteps.Lines(next.OfType<string>(), terminal.Width))
        {
            terminal.Line(terminal.Paint(line, Ink.Dim));
        }
    }
}
