using System.Globalization;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;
using Calendar = Fetial.Model.Calendar;

namespace Fetial.Corpus.Tests;

/// <summary>The ledger of the corpus against its four tables, and every figure that the report prints against its lines.</summary>
public sealed class LedgerRowsTests(Corpus corpus) : IClassFixture<Corpus>
{
    /// <summary>Seen on the last day of the data, so that no line is left open.</summary>
    private readonly TrackReport report = Track.Run(corpus.Model, new Standpoint(Calendar.Day(2026, 4, 30), null, null, null));

    private Table Read(string file) => Table.Read(corpus.PathOf($"docs/corpus/{file}"));

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static void Near(decimal expected, decimal found, decimal tolerance) => Assert.InRange(found, expected - tolerance, expected + tolerance);

    private decimal Allocated(string donor, int year, string? component = null) => report.Ledger.Sum(k =>
        k.Donor == donor && k.Year == year && k.Stage == LedgerStage.Allocated && k.Unit == "EUR" && (component is null || k.Component == component)).Number ?? 0;

    /// <summary>The lines whose comment names the row.</summary>
    private List<RecordedEvent> Lines(string table, Table.Row row) =>
        [.. corpus.Comments.Of(table, row.Number).Select(place => Assert.Single(corpus.Model.Events, e => e.Location.Path == place.Path && e.Location.Line == place.Line))];

    [Fact]
    public void Allocations_EveryRow_AreItsLinesAndItsFigures()
    {
        foreach (var row in Read("kiel-allocations.csv").Rows)
        {
            var (donor, year) = (row["donor"], int.Parse(row["year"], CultureInfo.InvariantCulture));
            var columns = new[] { "military", "financial", "humanitarian", "booked" };
            var lines = Lines("deliveries_kiel", row);
            Assert.Equal(columns.Count(c => Number(row[c]) != 0), lines.Count);
            Assert.All(lines, l => Assert.Equal((donor, year, row["verified"]), (l.Act.Subject?.Terms[0].Actor?.Name, DateOnly.FromDayNumber(l.First).Year, Grades.Verified(l.Evidence))));
            Assert.Equal(columns[..3].Select(c => Number(row[c])), columns[..3].Select(c => Allocated(donor, year, $"{c} aid")));
            Assert.Equal(Number(row["booked"]), report.Ledger.Sum(k => k.Donor == donor && k.Year == year && k.Stage == LedgerStage.Pledged && k.Component == "aid").Number ?? 0);
        }
    }

    /// <summary>The table rounds each figure to a tenth of a million, so that three parts and their total may differ by two of them.</summary>
    [Fact]
    public void Allocations_EveryRow_AddUpToTheTotalOfTheTable() => Assert.All(
        Read("kiel-allocations.csv").Rows,
        row => Assert.True(Math.Abs(Allocated(row["donor"], int.Parse(row["year"], CultureInfo.InvariantCulture)) - Number(row["total"])) <= 200_000m, row["donor"] + row["year"]));

    [Fact]
    public void Weapons_EveryRow_AreItsLineInPieces()
    {
        foreach (var row in Read("kiel-weapons.csv").Rows)
        {
            var line = Assert.Single(Lines("weapons_kiel", row));
            Assert.Contains($"worth EUR {row["value"]} ", line.Because ?? "", StringComparison.Ordinal);
            var key = new LedgerKey(row["donor"], "Ukraine", row["thing"], row["thing"], LedgerStage.Allocated, null);
            Assert.Equal(Number(row["number"]), report.Ledger[key].Number);
        }
    }

    [Fact]
    public void Pledges_EveryRowOfTheComparison_ComesOutWithItsRatios()
    {
        foreach (var row in Read("pledge-vs-kiel.csv").Rows)
        {
            var pledge = Assert.Single(report.Pledges, p => p.Clause.Id == row["commitment"] && p.Year == 2024);
            Assert.Equal(row["bearer"], pledge.Bearer.Name);

            // Three sums stand in the clause in the currency of the bearer and in the comparison in euro.
            Assert.True(row["currency"] == pledge.Stated?.Currency || pledge.Stated?.Currency is "NOK" or "SEK" or "ISK");
            Assert.True(row["currency"] != pledge.Stated?.Currency || pledge.ForYear == Number(row["pledged"]));
            // The comparison rounds to millions; its rates are told to three or four figures.
            Near(Number(row["pledged_eur"]), pledge.Converted ?? 0, 600_000m);
            var military = Allocated(row["bearer"], 2024, "military aid");
            Near(Number(row["military"]), military, 500_000m);
            Near(Number(row["all"]), pledge.All.Number ?? 0, 600_000m);
            Near(Number(row["ratio_military"]), military / (pledge.Converted ?? 1), 0.02m);
            Near(Number(row["ratio_all"]), pledge.RatioAll ?? 0, 0.02m);
            Assert.True(pledge.InKind.Lines.IsEmpty || pledge.InKind.Number == military);
        }
    }

    [Fact]
    public void Pledges_OfTheComparison_AreFourKindsOfSumThatAreNotAdded()
    {
        var ids = Read("pledge-vs-kiel.csv").Rows.Select(r => r["commitment"]).ToHashSet();
        var rows = report.Pledges.Where(p => p.Year == 2024 && ids.Contains(p.Clause.Id)).ToList();
        Assert.Equal([PledgeBound.Exact, PledgeBound.About, PledgeBound.Floor, PledgeBound.Ceiling], rows.Select(r => r.Bound).Distinct().Order());
        Assert.Contains("an upper limit, which less does not break", Assert.Single(rows, r => r.Bound == PledgeBound.Ceiling).Notes);
        Assert.Contains(rows.Single(r => r.Clause.Id == "bsa-gbr-2024/c05").Notes, n => n.Contains("no calendar year", StringComparison.Ordinal));
        Assert.Equal(rows.Count(r => r.Clause.SameAs.IsEmpty), PledgeSums.Of(rows).Sum(s => s.Count));
    }

    [Fact]
    public void Rates_AllOfThem_SayWhereTheyComeFromAndAreGradedWeak() => Assert.All(
        corpus.Model.Rates, r => Assert.Equal((EvidenceGrade.Weak, 2024, "EUR"), (r.Evidence, DateOnly.FromDayNumber(r.Days.First).Year, r.In)));

    [Fact]
    public void Ratification_EveryRow_IsAStepAtHomeAndNoNotification()
    {
        foreach (var row in Read("ratification-times.csv").Rows)
        {
            var pipeline = report.Pipelines.Single(p => p.Instrument.Id == row["text"]);
            var ally = corpus.Names.Terms([row["ally"]], row["text"]).Single();
            var party = pipeline.Rows.SingleOrDefault(r => r.Party.Name == ally);
            if (party is null)
            {
                // The state that is let in is no party to the protocol that lets it in; its own procedure is an event all the same.
                Assert.Contains(corpus.Model.Events, e => e.Act.Subject?.Terms[0].Actor?.Name == ally && Calendar.Text(e.First) == row["done"]);
                continue;
            }

            Assert.Equal((row["signed"], row["done"]), (Calendar.Text(pipeline.Opened ?? 0), Calendar.Text(party.Ratified ?? party.Vote ?? 0)));
            Assert.Equal(row["days"], party.Days?.ToString(CultureInfo.InvariantCulture));
            Assert.Null(party.Notified);
        }
    }

    [Fact]
    public void Tables_EveryFigureOfEveryTable_OpensToItsLines()
    {
        var figures = LedgerTables.All(report.Ledger).SelectMany(t => t.Rows.SelectMany(r => r.Figures).Concat(t.Total.OfType<LedgerFigure>())).ToList();
        Assert.True(figures.Count > 500);
        Assert.All(figures, f => Assert.Equal(f.Number, f.Lines.Any(l => l.Entry.Number is not null) ? f.Lines.Sum(l => l.Entry.Number ?? 0) : null));
        Assert.All(figures, f => Assert.True(f.Lines.Select(l => (l.Stage, l.Entry.Unit)).Distinct().Count() <= 1));
        Assert.All(figures.SelectMany(f => f.Lines), l => Assert.True(l.Counts && l.Entry.Location.Line > 0 && l.Entry.Sources.Length > 0));
        Assert.All(report.Ledger.Keys, k => Assert.NotEmpty(LedgerSelection.Of(report.Ledger, $"{k.Donor}/{k.Component}/{k.Unit}/{k.Stage}/{k.Year?.ToString(CultureInfo.InvariantCulture) ?? "undated"}").Figures));
    }

    /// <summary>The figures of coalitions and of the comparison with pledges are sums of the same lines; those that a page of one actor keeps are too.</summary>
    [Fact]
    public void Coalitions_AndPledges_EveryFigureOpensToLinesOfTheLedger()
    {
        var lines = report.Ledger.Lines.Where(l => l.Counts).ToHashSet();
        var coalitions = report.Coalitions.SelectMany(c => c.Pledged.Concat(c.Allocated).Concat(c.Delivered).Select(f => f.Figure)).ToList();
        var pledges = report.Pledges.SelectMany(p => new[] { p.InKind, p.All, p.Delivered }).ToList();
        Assert.NotEmpty(coalitions.SelectMany(f => f.Lines));
        Assert.True(pledges.Count(f => !f.Lines.IsEmpty) > 100);
        Assert.All(coalitions.Concat(pledges), f => Assert.Equal(f.Number, f.Lines.Any(l => l.Entry.Number is not null) ? f.Lines.Sum(l => l.Entry.Number ?? 0) : null));
        Assert.All(coalitions.Concat(pledges).SelectMany(f => f.Lines), l => Assert.Contains(l, lines));
        var dossier = report.Concerning("Germany");
        Assert.All(LedgerTables.All(dossier.Ledger).SelectMany(t => t.Rows).SelectMany(r => r.Figures).SelectMany(f => f.Lines), l => Assert.Contains(l, lines));
        Assert.NotEmpty(dossier.Ledger.Lines);
    }

    /// <summary>A count of the record is a number of lives or occurrences, each of which names its clause and its events.</summary>
    [Fact]
    public void Records_EveryCount_IsTheNumberOfItsPromises()
    {
        foreach (var record in report.Records)
        {
            var states = report.Commitments.Where(l => l.Bearer?.Name == record.Actor.Name).SelectMany(l => l.Occurrences.IsEmpty ? [l.State] : l.Occurrences.Select(o => o.State)).ToList();
            Assert.Equal(
                new[] { CommitmentState.Missed, CommitmentState.PartlyKept, CommitmentState.KeptLate, CommitmentState.Kept }.Select(s => states.Count(x => x == s)),
                [record.Missed, record.PartlyKept, record.KeptLate, record.Kept]);
            Assert.Equal((record.Missed, record.Kept), (record.Counts.Sum(c => c.Missed), record.Counts.Sum(c => c.Kept)));
        }

        Assert.All(report.Commitments.SelectMany(l => l.Occurrences).Where(o => o.State is CommitmentState.Kept or CommitmentState.KeptLate or CommitmentState.PartlyKept), o => Assert.NotEmpty(o.Acts));
        Assert.All(report.Commitments.SelectMany(l => l.Acts), e => Assert.True(e.Location.Line > 0 && e.Sources.Length > 0));
    }

    /// <summary>A day of a step stands in the account of the text for that party, or in a recorded event.</summary>
    [Fact]
    public void Pipeline_EveryDay_IsRecorded()
    {
        var days = report.Instruments.SelectMany(l => l.Entries.Select(e => (l.Instrument.Id, e.First))).Concat(report.Pipelines.SelectMany(p => corpus.Model.Events.Select(e => (p.Instrument.Id, e.First)))).ToHashSet();
        var rows = report.Pipelines.SelectMany(p => p.Rows.SelectMany(r => new[] { r.Signed, r.Vote, r.Ratified, r.Notified }.OfType<int>().Select(d => (p.Instrument.Id, d)))).ToList();
        Assert.True(rows.Count > 100);
        Assert.All(rows, r => Assert.Contains(r, days));
    }

    [Theory]
    [InlineData("bucharest-declaration-2008/c01", CommitmentState.Pending, "2008-04-03")]
    [InlineData("budapest-memorandum/c02", CommitmentState.Missed, "1994-12-05")]
    [InlineData("vilnius-communique-2023/c03", CommitmentState.CannotBeDecided, "2023-07-11")]
    public void Lives_OfThePromisesThatTheDebateTurnsOn_StandAsTheRecordSays(string id, CommitmentState worst, string since)
    {
        var lives = Track.Run(corpus.Model, default).Commitments.Where(l => l.Clause.Id == id).ToList();
        Assert.Equal(worst, lives.OrderBy(l => (int)l.State).First().State);
        Assert.Equal(since, Calendar.Text(lives.Min(l => l.Since) ?? 0));
    }
}
