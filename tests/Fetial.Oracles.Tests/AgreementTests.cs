namespace Fetial.Oracles.Tests;

/// <summary>The product against enumeration, on random small portfolios.</summary>
public sealed class AgreementTests
{
    private const int Batches = 20;
    private const int PerBatch = 500;

    public static TheoryData<int> BatchNumbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void Clashes_RandomPortfolios_AreThoseThatEnumerationFinds(int batch)
    {
        for (var i = 0; i < PerBatch; i++)
        {
            var seed = (ulong)((batch * PerBatch) + i);
            var portfolio = new Generator(seed).Portfolio();
            if (Agreement.Difference(portfolio) is not null)
            {
                var small = Shrinker.Shrink(portfolio, p => Agreement.Difference(p) is not null);
                Assert.Fail($"seed {seed}: {Agreement.Difference(small)}\n\n{small.Write()}");
            }
        }
    }
}
