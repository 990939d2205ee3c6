using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Tests.Findings;

public sealed class CorpusReadBackTests
{
    [Theory]
    [InlineData("ukraine")]
    [InlineData("finland-sweden")]
    [InlineData("locarno")]
    public void Clause_EveryClauseOfACorpus_ReadsCleanly(string corpus)
    {
        var perspective = new Perspective(ReadBackTexts.Corpus(corpus), new Standpoint(null, null, null, null));
        Assert.NotEmpty(perspective.Commitments);
        foreach (var clause in perspective.Commitments)
        {
            var reading = ReadBack.Clause(perspective, clause);
            Assert.StartsWith(clause.Id + " — ", reading, StringComparison.Ordinal);
            Assert.EndsWith(").", reading, StringComparison.Ordinal);
            Assert.All(clause.Amounts.Select(a => a.Value.Number).OfType<decimal>().Where(n => n < 1_000_000), n =>
                Assert.Contains(n.ToString("#,0.##########", System.Globalization.CultureInfo.InvariantCulture), reading, StringComparison.Ordinal));
            Readings.AssertClean(reading);
        }
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Lines_EverySheetOfACorpus_FitTheWidth(int width)
    {
        var perspective = new Perspective(ReadBackTexts.Corpus("ukraine"), new Standpoint(null, null, null, null));
        var sheets = perspective.Instruments.Select(i => ReadBack.Instrument(perspective, i, []).Lines(width))
            .Concat(perspective.Commitments.Where(c => c.Index % 20 == 0).Select(c => ReadBack.ClauseSheet(perspective, c, []).Lines(width)))
            .Concat(perspective.Architecture.Actors.Where(a => a.Index % 25 == 0 || a.Name is "Ukraine" or "NATO").Select(a => ReadBack.Dossier(perspective, a, []).Lines(width)));
        Assert.All(sheets.SelectMany(s => s), line =>
        {
            Assert.InRange(line.Length, 0, width);
            Assert.Equal(line.TrimEnd(), line);
        });
    }

    [Fact]
    public void Dossier_OfACorpusActor_SortsBooksThenWordThenId()
    {
        var perspective = new Perspective(ReadBackTexts.Corpus("ukraine"), new Standpoint(null, null, null, null));
        var germany = Assert.Single(perspective.Architecture.Actors, a => a.Name == "Germany");
        var promises = ReadBack.Dossier(perspective, germany, []).Promised;
        Assert.Contains(promises, p => p.Id == "bsa-deu-2024/c02");
        Assert.Equal(promises.OrderBy(p => p.Rank == Standing.InForce ? 0 : 1).Select(p => p.Id), promises.Select(p => p.Id));
        var inForce = promises.Where(p => p.Rank == Standing.InForce).Select(p => p.Word).Distinct();
        Assert.Equal(["must", "will", "intends to", "may"], inForce.Select(w => w == "must not" ? "must" : w == "will not" ? "will" : w).Distinct().Intersect(["must", "will", "intends to", "may"]));
    }
}
