namespace Fetial.Ledger;

/// <summary>A report cut down to what concerns one actor.</summary>
public static class TrackFilter
{
    /// <summary>
    /// What the actor bears, must answer, waits for, is a party to, gives or receives, and its record. Families concern nobody alone and are left out.
    /// </summary>
    /// <param name="name">The name of an actor, as declared.</param>
    public static TrackReport Concerning(this TrackReport report, string name) => report with
    {
        Instruments = [.. report.Instruments.Where(l => l.Party.Name == name)],
        Commitments = [.. report.Commitments.Where(l => l.Bearer?.Name == name)],
        Ledger = new LedgerBook([.. report.Ledger.Lines.Where(l => l.Entry.Donor == name || l.Entry.Recipient == name)]),
        Pledges = [.. report.Pledges.Where(p => p.Bearer.Name == name)],
        Coalitions = [.. report.Coalitions.Where(c => c.Members.Any(m => m.Name == name))],
        Clocks = [.. report.Clocks.Where(c => c.Bearers.Contains(name))],
        SilentClocks = [],
        Pipelines = [.. report.Pipelines.Where(p => p.Rows.Any(r => r.Party.Name == name))],
        Families = [],
        Records = [.. report.Records.Where(r => r.Actor.Name == name)],
        Waiting = [.. report.Waiting.Where(w => w.Bearer.Contains(name, StringComparison.Ordinal))],
    };
}
