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

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void NarrowedPromises_RandomPortfolios_AreThoseThatEnumerationFinds(int batch) => Compare(batch, Agreement.OfNarrowed);

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void DormantClauses_RandomPortfolios_AreThoseThatEnumerationFinds(int batch) => Compare(batch, Agreement.OfDormant);

    /// <summary>An agreement on nothing would be none: of every kind of answer there are enough.</summary>
    [Fact]
    public void Enumeration_RandomPortfolios_HasAnswersOfEveryKind()
    {
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0UL; seed < Batches * PerBatch; seed++)
        {
            var portfolio = new Generator(seed).Portfolio();
            var oracle = new BruteForce(portfolio);
            var pairs = oracle.Pairs().ToList();
            var kinds = pairs.SelectMany(p => p.Kinds).Concat(pairs.SelectMany(p => p.Options).SelectMany(o => new[] { o.Tier, o.Certainty }))
                .Concat(oracle.Narrowed().SelectMany(p => p.Kinds)).Concat(oracle.Dormant().Select(_ => "dormant"))
                .Concat(new AdversaryOracle(portfolio).Matters().Select(m => $"{m.What} {m.Certainty}"));
            foreach (var kind in kinds.Distinct(StringComparer.Ordinal))
            {
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
            }
        }

        string[] wanted =
        [
            "contradiction", "collision", "narrowed", "dormant", "held certain", "held possible", "vote certain", "bearer certain",
            "certain", "attributed", "possible", "resolved", "in the books", "if ratified", "if adopted", "rival proposals", "open text",
        ];
        TestContext.Current.SendDiagnosticMessage(string.Join(", ", seen.Select(s => $"{s.Value} {s.Key}")));
        Assert.All(wanted, kind => Assert.True(seen.GetValueOrDefault(kind) >= 3, $"{kind}: only {seen.GetValueOrDefault(kind)} portfolios; {string.Join(", ", seen)}"));
    }

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
