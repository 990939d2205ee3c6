using Fetial.Cli.Output;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Tracking;

/// <summary>What <c>track</c> knows of one actor, for the end of its dossier: its record, its clocks, and what it gave.</summary>
public static class DossierTracking
{
    public static void Write(Terminal terminal, Perspective view, Actor actor, string folders)
    {
        var report = Track.Run(view);
        var section = new SectionWriter(terminal, $"{folders} --of \"{actor.Name}\"");
        RecordSection.Write(section, [.. report.Records.Where(r => r.Actor.Index == actor.Index)], full: true);
        ClockSection.Write(section, report with { SilentClocks = [] }, report.Clocks.Where(c => c.Bearers.Contains(actor.Name)), full: false);
        if (report.Ledger.Keys.Any(k => k.Donor == actor.Name))
        {
            LedgerSection.Write(section, report, actor.Name, full: false);
        }
    }
}
