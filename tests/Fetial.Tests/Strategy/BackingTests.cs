using Fetial.Situations;
using Fetial.Strategy.Deter;

namespace Fetial.Tests.Strategy;

/// <summary>Which promises back an effect: one that owes a case of its act, by everybody who does it.</summary>
public sealed class BackingTests
{
    private const string Case = """
        state Atlantia
        state Borduria
        state Syldavia
        state Ruritania
        class partners: Ruritania, Syldavia
        instrument pact
          kind treaty
          force treaty
          by Atlantia, Ruritania, Syldavia
          in force from 2020-01-01
        challenge raid "R"
          challenger Borduria
          against Atlantia
          prize 100
          restraint 0
          alone repels 0.5, costs 10

        """;

    private const string Defends = "effect Syldavia defends Atlantia in raid removes 0.5\n";

    [Theory]
    [InlineData("defend Atlantia", true, "Firm")]
    [InlineData("give military assistance to Atlantia", true, "AtDiscretion")]
    [InlineData("assist Atlantia", false, "")]
    [InlineData("consult with Atlantia", false, "")]
    public void Of_ADefence_IsBackedByWhatOwesItOrLeavesItToChoice(string promise, bool promised, string kind)
    {
        var guarantor = Assert.Single(Run(Defends + Clause("Syldavia", promise)).Guarantors);
        Assert.Equal((promised, kind), (guarantor.IsPromised, string.Join(' ', guarantor.Backing.Select(g => g.Kind))));
    }

    /// <summary>Troops that are stationed answer no attack and stand on no ladder; a promise of them backs their effect all the same.</summary>
    [Theory]
    [InlineData("station troops in Atlantia", "  for Atlantia\n", true, "Firm")]
    [InlineData("station troops in Atlantia", "  for Atlantia\n  when ceasefire between Atlantia and Borduria\n", false, "")]
    [InlineData("station troops in Atlantia", "  for Ruritania\n", false, "")]
    [InlineData("defend Atlantia", "  for Atlantia\n", false, "")]
    public void Of_AnActOnNoLadder_IsBackedByAClauseThatOwesIt(string promise, string slots, bool promised, string kinds)
    {
        var guarantor = Assert.Single(Run($"effect Syldavia stations troops in Atlantia in raid removes 0.2\narticle pact/c1\n  who Syldavia\n  must {promise}\n{slots}").Guarantors);
        Assert.Equal((promised, kinds), (guarantor.IsPromised, string.Join(' ', guarantor.Backing.Select(g => g.Kind))));
    }

    [Fact]
    public void Of_ASupply_IsBackedByTheSupplyOfAKindOfIt() =>
        Assert.True(Assert.Single(Run("effect Syldavia supplies lethal arms to Atlantia in raid removes 0.5\n" + Clause("Syldavia", "supply lethal arms to Atlantia")).Guarantors).IsPromised);

    [Theory]
    [InlineData("Syldavia", false)]
    [InlineData("Ruritania, Syldavia", true)]
    public void BindsAll_AnEffectOfAClass_NeedsThePromiseOfEachMember(string who, bool promised)
    {
        var guarantor = Assert.Single(Run("effect every member of partners defends Atlantia in raid removes 0.5\n" + Clause(who, "defend Atlantia")).Guarantors);
        Assert.Equal((1, promised), (guarantor.Backing.Select(g => g.Clause.Id).Distinct().Count(), guarantor.IsPromised));
    }

    [Fact]
    public void Threat_WithAnAttackAnew_IsThatAttack() =>
        Assert.Equal("Borduria attacks Atlantia anew", Run(Defends, "  attack Borduria attacks Atlantia anew\n").Threat);

    private static string Clause(string who, string act) => $"article pact/c1\n  who {who}\n  must {act}\n  when Borduria attacks Atlantia\n";

    private static DeterReport Run(string content, string slot = "")
    {
        var view = TestPortfolio.See(Case.TrimEnd() + "\n" + slot + content, new Standpoint(TestPortfolio.Day("2024-01-01"), null, null, null));
        return Deter.Run(view, Assert.Single(view.Architecture.Strategy.Challenges), DeterOptions.Default with { Blocks = 1 });
    }
}
