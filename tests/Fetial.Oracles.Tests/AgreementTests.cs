namespace Fetial.Oracles.Tests;

/// <summary>The product against enumeration, on random small portfolios.</summary>
public sealed class AgreementTests
{
    private const int Batches = 20;
    private const int PerBatch = 500;

    public static TheoryData<int> BatchNumbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void Clashes_RandomPortfolios_AreThoseThatEnumerationFinds(int batch) => Compare(batch, Agreement.OfClashes);

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void Adversaries_RandomPortfolios_HoldWhatEnumerationSaysTheyHold(int batch) => Compare(batch, Agreement.OfAdversaries);

    private static void Compare(int batch, Func<TinyPortfolio, string?> difference)
    {
        for (var i = 0; i < PerBatch; i++)
        {
            var seed = (ulong)((batch * PerBatch) + i);
            var portfolio = new Generator(seed).Portfolio();
            if (difference(portfolio) is not null)
            {
                var small = Shrinker.Shrink(portfolio, p => difference(p) is not null);
                Assert.Fail($"seed {seed}: {difference(small)}\n\n{small.Write()}");
            }
        }
    }
}
