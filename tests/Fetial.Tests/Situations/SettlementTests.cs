using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Situations;

/// <summary>A viewpoint chooses every contested slot; without one the first statement written is used and the slot stays contested.</summary>
public sealed class SettlementTests
{
    private const string World = """
        state A
        state B
        state C
        territory Port  within A
        territory Bay  within A
        researched to 2024-12-31
        source annals "Annals"
          published 2020-01-01
          evidence text
        source gazette "Gazette"
          published 2023-01-01
          evidence text
        source courier "Courier"
          published 2023-06-01
          evidence text
        viewpoint annalists
          trusts annals over gazette
        viewpoint gazetteers
          trusts gazette over annals
        viewpoint others
          trusts courier
        instrument pact
          force treaty
          by A, B, C
          signed 2020-01-01
          in force from 2020-02-01
          source [annals]

        """;

    /// <summary>Two statements of each slot, and a way to read which of them is used.</summary>
    public static TheoryData<string, string, string> Slots => new()
    {
        { "who", "A", "B" },
        { "for", "A", "B" },
        { "owed to", "B", "C" },
        { "amount", "EUR 5 m", "EUR 6 m" },
        { "within", "3 days", "10 days" },
        { "when", "A attacks B", "B attacks A" },
        { "while", "hostilities between A and B", "hostilities between B and C" },
        { "on", "A requests help", "B requests help" },
        { "unless", "A attacks B", "B attacks A" },
        { "needs", "consent of A", "consent of B" },
        { "where", "Port", "Bay" },
        { "from", "2021-01-01", "2022-01-01" },
        { "to", "2025-01-01", "2026-01-01" },
        { "by", "2025-01-01", "2026-01-01" },
        { "until", "2025-01-01", "2026-01-01" },
        { "at discretion of", "A", "B" },
        { "decided by", "A", "B" },
        { "per", "month", "year" },
        { "subject to", "pact/c1", "pact/c2" },
        { "reservation by", "A", "B" },
        { "undefined", "\"the first\"", "\"the second\"" },
    };

    [Theory]
    [MemberData(nameof(Slots))]
    public void Commitments_ContestedSlot_IsAsTheTrustedSourceHasIt(string slot, string first, string second)
    {
        var text = Article(slot, first, second);
        var (one, two) = (Used(Article(slot, first, first), null, slot), Used(Article(slot, second, second), null, slot));
        Assert.NotEqual(one, two);
        Assert.Equal(one, Used(text, "annalists", slot));
        Assert.Equal(two, Used(text, "gazetteers", slot));
        Assert.Equal(one, Used(text, null, slot));
        Assert.Equal(one, Used(text, "others", slot));
    }

    /// <summary>What a viewpoint decides is open no more; what it does not rank, or no viewpoint at all, leaves it open.</summary>
    [Theory]
    [MemberData(nameof(Slots))]
    public void Contests_OfASlot_AreOpenWhereRivalsAreTrustedAlike(string slot, string first, string second)
    {
        var text = Article(slot, first, second);
        Assert.Equal([slot], Seen(text, null).Contests.Select(c => c.Slot));
        Assert.Equal([slot], Seen(text, "others").Contests.Select(c => c.Slot));
        Assert.Empty(Seen(text, "annalists").Contests);
        Assert.Empty(Seen(Article(slot, first, first), null).Contests);
    }

    [Fact]
    public void Commitments_ContestedAct_IsTheOneOfTheTrustedSource()
    {
        const string text = World + "article pact/c1\n  who A\n  must supply grain to B  according to annals\n  will supply boats to B  according to gazette\n";
        Assert.Equal("must supply grain to B", Acts(text, "annalists"));
        Assert.Equal("will supply boats to B", Acts(text, "gazetteers"));
        Assert.Equal("must supply grain to B", Acts(text, null));

        static string Acts(string text, string? viewpoint) => string.Join(", ", Seen(text, viewpoint).Duties.Select(d => $"{d.Value.WordText} {Sentences.ActText(d.Value.Act, thirdPerson: false)}"));
    }

    /// <summary>Lines that add up are rivals only where each says according to whom.</summary>
    [Theory]
    [InlineData("when A attacks B  according to annals\n  when B attacks A  according to gazette", 1)]
    [InlineData("when A attacks B  according to annals\n  when B attacks A  according to annals", 2)]
    [InlineData("when A attacks B  [annals]\n  when B attacks A  [gazette]", 2)]
    [InlineData("when A attacks B\n  when B attacks A", 2)]
    [InlineData("when A attacks B\n  when B attacks A  according to annals\n  when C attacks A  according to gazette", 2)]
    [InlineData("when A attacks B  according to annals, gazette\n  when B attacks A  according to gazette", 2)]
    public void Commitments_SeveralTriggers_AreJoinedUnlessSourcesDisagree(string lines, int used)
    {
        var clause = Seen(World + $"article pact/c1\n  who A\n  must consult with B\n  {lines}\n", null);
        Assert.Equal(used, clause.When.Length);
        Assert.Equal(lines.Contains("gazette", StringComparison.Ordinal) && used != 2 || lines.Contains("C attacks", StringComparison.Ordinal), !clause.Contests.IsEmpty);
    }

    [Fact]
    public void Check_ContestedBearer_MakesTheClashAttributedAndNamesTheStatement()
    {
        const string text = World + "article pact/c1\n  who A  according to annals\n  who B  according to gazette\n  must supply grain to C\narticle pact/c2\n  who A\n  must not supply grain to C\n";
        var open = Assert.Single(Contradictions(text, null));
        Assert.Equal((Certainty.Attributed, Severity.Warning), (open.Certainty, open.Severity));
        Assert.Contains("Sources differ on who of pact/c1; what counts here is “A”, according to Annals.", open.Message, StringComparison.Ordinal);
        Assert.Equal(Certainty.Certain, Assert.Single(Contradictions(text, "annalists")).Certainty);
        Assert.Empty(Contradictions(text, "gazetteers"));
        Assert.Contains("A is used here", Contested(text, null), StringComparison.Ordinal);
        Assert.Contains("B is used here", Contested(text, "gazetteers"), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ContestedBearerInASituationToCome_NamesTheStatementToo()
    {
        const string text = World + "article pact/c1\n  who A  according to annals\n  who B  according to gazette\n  must supply grain to C\n  when C requests help\narticle pact/c2\n  who A\n  must not supply grain to C\n";
        var possible = Assert.Single(Contradictions(text, null));
        Assert.Equal(Certainty.Possible, possible.Certainty);
        Assert.Contains("Sources differ on who of pact/c1", possible.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Sources differ", Assert.Single(Contradictions(text, "annalists")).Message, StringComparison.Ordinal);
    }

    /// <summary>The end of a clash that a denied signature carries.</summary>
    [Fact]
    public void Check_StandingThatIsDenied_MakesTheClashAttributed()
    {
        const string text = World + """
            instrument note
              force political
              by A, C
            2021-01-01      A, C sign note  according to annals
            not 2021-01-01  A, C sign note  according to gazette
            article pact/c1
              who A
              must supply grain to C
            article note/c1
              who A
              must not supply grain to C
            """;
        Assert.Equal(Certainty.Attributed, Assert.Single(Contradictions(text, null)).Certainty);
        Assert.Equal(Certainty.Certain, Assert.Single(Contradictions(text, "annalists")).Certainty);
        Assert.Empty(Contradictions(text, "gazetteers"));
        Assert.Equal(Certainty.Certain, Assert.Single(Contradictions(text + "\n2021-05-01  A, C adopt note  according to courier\n", null)).Certainty);
    }

    [Fact]
    public void Trusted_RivalDaysOfOneStage_AreThoseOfTheTrustedSource()
    {
        const string text = World + "instrument note\n  force political\n  by A, C\n  signed 2021-01-01  according to annals\n2021-06-01  A, C sign note  according to gazette\n";
        Assert.Equal("2021-01-01", First("annalists"));
        Assert.Equal("2021-06-01", First("gazetteers"));

        static string First(string viewpoint)
        {
            var perspective = See(text, viewpoint);
            return Calendar.Text(perspective.Standings.ConcludedOn(perspective.Instruments[1]) ?? 0);
        }
    }

    [Fact]
    public void Coalitions_ContestedLead_IsThatOfTheTrustedSource()
    {
        const string text = World + "coalition fund \"Fund\"\n  lead A  according to annals\n  lead B  according to gazette\n  since 2021-01-01  according to annals\n  since 2022-01-01  according to gazette\n";
        Assert.Equal("A 2021-01-01", Read("annalists"));
        Assert.Equal("B 2022-01-01", Read("gazetteers"));

        static string Read(string viewpoint)
        {
            var coalition = Assert.Single(See(text, viewpoint).Coalitions);
            return string.Join(' ', coalition.Leads.Select(l => Sentences.ActorsText(l.Value)).Append(Calendar.Text(coalition.Since?.Value ?? 0)));
        }
    }

    /// <summary>Only what was published by the known-date counts, wherever it stands.</summary>
    [Theory]
    [InlineData("2022-12-31", 1, 1, 1, 0, 0)]
    [InlineData("2023-01-01", 2, 2, 2, 1, 1)]
    public void Perspective_KnownDate_FiltersStatementsOfAllKinds(string known, int members, int claims, int capabilities, int amounts, int coalitions)
    {
        const string text = World + """
            organisation League
              member A  [annals]
              member B  [gazette]
            territory Isle
              claimed by A  [annals]
              claimed by B  [gazette]
            coalition fund
              capability grain  [annals]
              capability boats  [gazette]
            coalition late
              lead A
              source [gazette]
            article pact/c1
              who A
              must fund B
              amount EUR 5 m  [gazette]
            """;
        var perspective = TestPortfolio.See(text, new Standpoint(null, TestPortfolio.Day(known), null, null));
        Assert.Equal(
            (members, claims, capabilities, amounts, coalitions),
            (perspective.Memberships.Length, perspective.TerritoryClaims.Length, perspective.Coalitions[0].Capabilities.Length, perspective.Commitments[0].Amounts.Length, perspective.Coalitions.Length - 1));
        var league = perspective.Architecture.FindActor("League")?.Index ?? -1;
        Assert.Equal(members, perspective.Actors.MembersOf(league, perspective.AsOf).Count);
    }

    [Theory]
    [InlineData("who A  [gazette]", "must consult with B")]
    [InlineData("who A", "must consult with B  [gazette]")]
    public void Commitments_BearerOrActNotYetKnown_AreLeftOut(string who, string act)
    {
        var text = World + $"article pact/c1\n  {who}\n  {act}\n";
        Assert.Empty(TestPortfolio.See(text, new Standpoint(null, TestPortfolio.Day("2022-12-31"), null, null)).Commitments);
        Assert.Single(TestPortfolio.See(text, new Standpoint(null, TestPortfolio.Day("2023-01-01"), null, null)).Commitments);
    }

    /// <summary>The order in which a viewpoint's choice is written does not matter.</summary>
    [Fact]
    public void Commitments_OrderOfRivals_DoesNotMatterToAViewpoint() => Prop.ForAll(
        Gen.Shuffle<string>(["who A  according to annals", "who B  according to gazette", "who C  according to courier", "amount EUR 5 m  according to annals", "amount EUR 6 m  according to gazette", "must fund A"]).ToArbitrary(),
        lines =>
        {
            var clause = Seen(World + $"article pact/c1\n{string.Concat(lines.Select(l => $"  {l}\n"))}", "gazetteers");
            return Sentences.ActorsText(clause.Who.Value) == "B" && clause.Amounts is [{ Value: { Number: 6_000_000 or 6 } }] && clause.Contests.IsEmpty;
        }).QuickCheckThrowOnFailure();

    private static string Article(string slot, string first, string second) => World
        + $"article pact/c2\n  who A\n  must consult with C\narticle pact/c1\n{(slot == "who" ? "" : "  who A\n")}  must consult with C\n  {slot} {first}  according to annals\n  {slot} {second}  according to gazette\n";

    /// <summary>The slots of the clause in words, so that all of them can be compared.</summary>
    private static string Used(string text, string? viewpoint, string slot)
    {
        var perspective = See(text, viewpoint);
        var sheet = ReadBack.ClauseSheet(perspective, perspective.Commitments.Single(c => c.Id == "pact/c1"), []);
        return string.Join("; ", sheet.Slots.Where(s => s.Slot == slot).Select(s => s.Value).Distinct());
    }

    private static Commitment Seen(string text, string? viewpoint) => See(text, viewpoint).Commitments.Single(c => c.Id == "pact/c1");

    private static Perspective See(string text, string? viewpoint) => TestPortfolio.See(text, new Standpoint(null, null, viewpoint, null));

    private static List<Finding> Contradictions(string text, string? viewpoint) =>
        [.. TestPortfolio.Check(text, new Standpoint(null, null, viewpoint, null)).Findings.Where(f => f.Code == ContradictionCheck.Code)];

    private static string Contested(string text, string? viewpoint) => Assert.Single(TestPortfolio.Check(text, new Standpoint(null, null, viewpoint, null)).Findings, f => f.Code == ContestedCheck.SlotCode).Message;
}
