using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Corpus.Tests;

/// <summary>The corpus says what the tables of facts say, but for the differences listed in docs/corpus/differences.csv.</summary>
public sealed class CorpusRowsTests(Corpus corpus) : IClassFixture<Corpus>
{
    [Fact]
    public void Load_AllFiles_NoErrors() =>
        Assert.Empty(corpus.Model.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void Compare_AllTables_DifferencesAreThoseListed()
    {
        var found = Differences().ToList();
        var listed = Table.Read(corpus.PathOf("docs/corpus/differences.csv")).Rows
            .Select(r => new Difference(r["row"], r["field"], r["table"], r["corpus"])).ToList();
        Assert.Equal(listed.Count, listed.Distinct().Count());
        var report = string.Join('\n', found.Except(listed).Select(d => $"not listed: {d}").Concat(listed.Except(found).Select(d => $"stale: {d}")));
        Assert.True(report.Length == 0, report);
    }

    [Fact]
    public void Names_Table_EveryEntryIsUsed()
    {
        Assert.NotEmpty(Differences());
        Assert.Empty(corpus.Names.Keys.Except(corpus.Names.Used));
    }

    [Fact]
    public void Differences_List_EveryEntryHasItsReason() =>
        Assert.All(Table.Read(corpus.PathOf("docs/corpus/differences.csv")).Rows, row => Assert.True(row["reason"].Length > 10, row["row"]));

    [Theory]
    [InlineData("instruments.csv", 90)]
    [InlineData("commitments.csv", 437)]
    [InlineData("coalitions.csv", 22)]
    [InlineData("events.csv", 203)]
    [InlineData("g7-joiners.csv", 25)]
    [InlineData("kiel-allocations.csv", 186)]
    [InlineData("kiel-weapons.csv", 61)]
    [InlineData("pledge-vs-kiel.csv", 17)]
    [InlineData("ratification-times.csv", 74)]
    [InlineData("positions.csv", 84)]
    public void Tables_Files_HoldEveryRowOnce(string file, int rows)
    {
        var numbers = Table.Read(corpus.PathOf($"docs/corpus/{file}")).Rows.Select(r => r.Number).ToImmutableArray();
        Assert.Equal(Enumerable.Range(2, rows), numbers);
    }

    [Fact]
    public void Corpus_RecordedDeclarations_HaveARowEach()
    {
        // A variant of a clause (id~name) shares the row of the clause.
        Assert.Empty(corpus.Model.Instruments.Where(i => i.Scenario is null).Select(i => i.Id).Except(Ids("instruments.csv")));
        Assert.Empty(corpus.Model.Commitments.Where(c => c.Scenario is null).Select(c => c.Id.Split('~')[0]).Except(Ids("commitments.csv")));
    }

    private IEnumerable<string> Ids(string file) => Table.Read(corpus.PathOf($"docs/corpus/{file}")).Rows.Select(r => r["id"]);

    private IEnumerable<Difference> Differences() =>
    [
        .. new InstrumentRows(corpus).Compare(),
        .. new CommitmentRows(corpus).Compare(),
        .. new CoalitionRows(corpus).Compare(),
        .. new EventRows(corpus).CompareEvents(),
        .. new EventRows(corpus).CompareJoiners(),
        .. new PositionRows(corpus).Compare(),
    ];
}
