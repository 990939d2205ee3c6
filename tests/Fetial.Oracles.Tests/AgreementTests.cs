namespace Fetial.Oracles.Tests;

/// <summary>The product against enumeration, on random small portfolios.</summary>
public sealed class AgreementTests
{
    private const int Batches = 20;
    private const int PerBatch = 500;

    public static TheoryData<int> BatchNumbers => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void Clashes_RandomPortfolios_AreThoseThatEnumerationFinds(int batch) => Compare(batch, Any, Agreement.OfClashes);

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void Adversaries_RandomPortfolios_HoldWhatEnumerationSaysTheyHold(int batch) => Compare(batch, Any, Agreement.OfAdversaries);

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void NarrowedPromises_RandomPortfolios_AreThoseThatEnumerationFinds(int batch) => Compare(batch, Any, Agreement.OfNarrowed);

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void DormantClauses_RandomPortfolios_AreThoseThatEnumerationFinds(int batch) => Compare(batch, Any, Agreement.OfDormant);

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void Circles_RandomPortfolios_AreThoseThatEnumerationFinds(int batch) => Compare(batch, Waiting, Agreement.OfCircles);

    [Theory]
    [MemberData(nameof(BatchNumbers))]
    public void BlockedConditions_RandomPortfolios_AreThoseThatEnumerationFinds(int batch) => Compare(batch, Waiting, Agreement.OfBlocked);

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
                .Concat(pairs.Where(p => new[] { p.In, p.Out }.Select(id => portfolio.Clauses.First(c => c.Id == id)).ToList() is var both
                    && both.Exists(c => c.Act.Verb == "fetch") && both.Exists(c => c.Who.Members.Contains(TinyVocabulary.League))).Select(_ => "mirrored for a body"))
                .Concat(new AdversaryOracle(portfolio).Matters().Select(m => $"{m.What} {m.Certainty}"));
            foreach (var kind in kinds.Distinct(StringComparer.Ordinal))
            {
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
            }
        }

        string[] wanted =
        [
            "contradiction", "collision", "mirrored for a body", "narrowed", "dormant", "held certain", "held possible", "vote certain", "bearer certain",
            "certain", "attributed", "possible", "resolved", "in the books", "if ratified", "if adopted", "rival proposals", "open text",
        ];
        TestContext.Current.SendDiagnosticMessage(string.Join(", ", seen.Select(s => $"{s.Value} {s.Key}")));
        Assert.All(wanted, kind => Assert.True(seen.GetValueOrDefault(kind) >= 3, $"{kind}: only {seen.GetValueOrDefault(kind)} portfolios; {string.Join(", ", seen)}"));
    }

    /// <summary>Circles of one, of two and of more clauses, circles that need a draft, and conditions blocked in every way.</summary>
    [Fact]
    public void Enumeration_PortfoliosThatWait_HasAnswersOfEveryKind()
    {
        var seen = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0UL; seed < Batches * PerBatch; seed++)
        {
            var portfolio = Waiting(seed);
            var circles = new CircularOracle(portfolio).Circles().Select(c => c.Split(' ')).ToList();
            var kinds = circles.SelectMany(c => new[] { $"circle of {Math.Min(c.Length, 4)}" }.Concat(c.SelectMany(id => Traits(portfolio.Clauses.First(x => x.Id == id)))))
                .Append(circles.Count == 0 ? "no circle" : "circle")
                .Concat(new BlockedOracle(portfolio).Pairs().Select(p => p.Options).DefaultIfEmpty([]).SelectMany(o => o.IsEmpty ? ["not blocked"] : o.SelectMany(x => new[] { "blocked", $"blocked {x.Tier}", $"blocked {x.Certainty}" })));
            foreach (var kind in kinds.Distinct(StringComparer.Ordinal))
            {
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
            }
        }

        string[] wanted =
        [
            "circle of 1", "circle of 2", "circle of 3", "circle of 4", "no circle", "through a prohibition", "through a consent", "through kept", "through a status", "through a count",
            "blocked", "not blocked", "blocked certain", "blocked attributed", "blocked possible", "blocked resolved", "blocked in the books", "blocked if ratified", "blocked if adopted", "blocked open text",
        ];
        TestContext.Current.SendDiagnosticMessage(string.Join(", ", seen.Select(s => $"{s.Value} {s.Key}")));
        Assert.All(wanted, kind => Assert.True(seen.GetValueOrDefault(kind) >= 3, $"{kind}: only {seen.GetValueOrDefault(kind)} portfolios; {string.Join(", ", seen)}"));
    }

    private static IEnumerable<string> Traits(TinyClause clause)
    {
        var kinds = clause.When.Concat(clause.While).SelectMany(c => c.Atoms).Select(a => a.Kind).ToHashSet();
        return [.. clause.Negated ? ["through a prohibition"] : Array.Empty<string>(), .. clause.Needs is null ? Array.Empty<string>() : ["through a consent"],
            .. kinds.Select(k => k switch { TinyAtomKind.Kept => "through kept", TinyAtomKind.Status => "through a status", TinyAtomKind.Count => "through a count", _ => "through an act" })];
    }

    private static TinyPortfolio Any(ulong seed) => new Generator(seed).Portfolio();

    private static TinyPortfolio Waiting(ulong seed) => new WaitingGenerator(seed).Portfolio();

    private static void Compare(int batch, Func<ulong, TinyPortfolio> generate, Func<TinyPortfolio, string?> difference)
    {
        for (var i = 0; i < PerBatch; i++)
        {
            var seed = (ulong)((batch * PerBatch) + i);
            var portfolio = generate(seed);
            if (difference(portfolio) is not null)
            {
                var small = Shrinker.Shrink(portfolio, p => difference(p) is not null);
                Assert.Fail($"seed {seed}: {difference(small)}\n\n{small.Write()}");
            }
        }
    }
}
