using Fetial.Model;
using Fetial.Situations;
using Fetial.Strategy.Plan;
using Fetial.Text;

namespace Fetial.Tests.Strategy;

/// <summary>Roadmaps read off the conditions of small portfolios and of the cases.</summary>
public sealed class RoadmapTests
{
    private const string Three = """
        researched to 2024-01-01
        state Atlantia
        state Borduria
        state Ruritania
        alliance League
          member Atlantia from 2000-01-01
          member Borduria from 2000-01-01
          admits by consensus

        """;

    [Fact]
    public void Roadmap_OfTheFictionalAdmission_RunsThroughTheCeasefire()
    {
        var roadmap = To("Ruritania joins Northern League", default, Repository.Corpus("atlantia"));
        Assert.Equal(["Borduria ceases fire with Atlantia", "Northern League will admit Ruritania", "Ruritania joins Northern League"], roadmap.Path.Select(s => s.Statement));
        Assert.Contains(roadmap.PathHolders, a => a.Name == "Borduria");
        Assert.Equal("northern-frame-2019/c07", roadmap.Path[1].Id);
        var applied = Assert.Single(roadmap.Done);
        Assert.Equal((TestPortfolio.Day("2022-03-01"), StepLink.Favours), (applied.Day ?? 0, applied.Link));
        Assert.All(roadmap.Path, s => Assert.True(s.Dates.IsUnknown));
    }

    [Fact]
    public void Roadmap_WordsLeftOpen_CannotBeDecided()
    {
        var roadmap = ToClause("northern-frame-2019/c08", default, Repository.Corpus("atlantia"));
        Assert.Equal(StepState.Open, roadmap.Root.State);
        Assert.Equal(StepKind.Words, Assert.Single(roadmap.Open, s => s.Kind == StepKind.Words).Kind);
    }

    [Fact]
    public void Roadmap_ByADate_IsTheLatestDay()
    {
        var roadmap = ToClause("northern-frame-2019/c10", default, Repository.Corpus("atlantia"));
        Assert.Equal(TestPortfolio.Day("2024-09-01"), roadmap.Root.Dates.Latest);
    }

    [Fact]
    public void Roadmap_ThroughAccession_FollowsVotesRatificationsAndPapers()
    {
        var roadmap = To("Sweden joins NATO", new Standpoint { AsOf = TestPortfolio.Day("2023-06-01") }, Repository.Corpus("finland-sweden"));
        Assert.Equal(
            [
                "votes in parliament on nat-accession-sweden: 28 of 30", "ratification of nat-accession-sweden: 28 of 30", "acceptance of nat-accession-sweden notified: 0 of 30",
                "nat-accession-sweden is in force", "Sweden joins NATO",
            ],
            roadmap.Path.Select(s => s.Statement));
        Assert.Equal(["Hungary", "Türkiye"], roadmap.Path[1].Holders.Select(h => h.Name));
        Assert.Equal(["Sweden applies to NATO", "NATO invites Sweden to NATO", "nat-accession-sweden is signed or adopted"], roadmap.Done.Select(s => s.Statement));
    }

    [Fact]
    public void Roadmap_OfWhatHasHappened_IsDone()
    {
        var roadmap = To("Sweden joins NATO", default, Repository.Corpus("finland-sweden"));
        Assert.Equal((StepState.Done, TestPortfolio.Day("2024-03-07")), (roadmap.Root.State, roadmap.Root.Day ?? 0));
    }

    [Fact]
    public void Roadmap_SpanFromARecordedStart_IsCounted()
    {
        var roadmap = ToClause("pact/c1", default, [Source(Three + """
            instrument pact
              force treaty
              by Atlantia, Borduria
              signed 2020-01-01
              in force from 2020-01-01
            article pact/c1
              who Atlantia
              must consult with Borduria
              on Borduria requests help
              within 30 days
            2023-12-20  Borduria requests help
            """)]);
        Assert.Equal(TestPortfolio.Day("2024-01-19"), roadmap.Root.Dates.Latest);
    }

    [Fact]
    public void Roadmap_AlternativesAndAll_KeepTheirMeaning()
    {
        const string Text = Three + """
            instrument pact
              force treaty
              by Atlantia, Borduria, Ruritania
              signed 2020-01-01
              in force from 2020-01-01
            article pact/c1
              who Atlantia
              must supply grain to Borduria
              when Borduria condemns Ruritania or Ruritania condemns Borduria
            article pact/c2
              who Atlantia
              must supply grain to Ruritania
              when Borduria condemns Ruritania and Ruritania condemns Borduria
            2021-01-01  Borduria condemns Ruritania
            """;
        var any = ToClause("pact/c1", default, [Source(Text)]);
        Assert.Equal((StepState.Done, TestPortfolio.Day("2021-01-01")), (any.Root.State, any.Root.Day ?? 0));
        var all = ToClause("pact/c2", default, [Source(Text)]);
        Assert.Equal(StepState.Missing, all.Root.State);
        Assert.Equal("Ruritania condemns Borduria", all.Path[0].Statement);
        Assert.Equal(["Ruritania"], all.Path[0].Holders.Select(h => h.Name));
    }

    [Fact]
    public void Roadmap_PromisesThatWaitForEachOther_AreACircle()
    {
        var roadmap = ToClause("pact/c1", default, [Source(Three + """
            instrument pact
              force treaty
              by Atlantia, Borduria
              signed 2020-01-01
              in force from 2020-01-01
            article pact/c1
              who Atlantia
              must supply grain to Borduria
              when Borduria condemns Ruritania
            article pact/c2
              who Borduria
              must condemn Ruritania
              when Atlantia supplies grain to Borduria
            """)]);
        Assert.Contains(roadmap.Root.All(), s => s.State == StepState.Circular);
    }

    [Fact]
    public void Roadmap_PastWaves_GiveARangeToTheTextThatWaits()
    {
        var roadmap = To("Ruritania joins League", default, [Source(Three + """
            state Syldavia
            state Carpania
            instrument first-protocol
              force treaty
              by every member of League
              signed 2010-01-01
              in force from 2010-04-11
              needs consent of every member of League
            article first-protocol/c1
              who every member of League
              must ratify first-protocol
              for Syldavia
            instrument second-protocol
              force treaty
              by every member of League
              signed 2012-01-01
              in force from 2012-10-27
              needs consent of every member of League
            article second-protocol/c1
              who every member of League
              must ratify second-protocol
              for Carpania
            instrument third-protocol
              force treaty
              by every member of League
              signed 2023-12-01
              needs consent of every member of League
            article third-protocol/c1
              who every member of League
              must ratify third-protocol
              for Ruritania
            2023-12-24  Atlantia ratifies third-protocol
            """)]);
        var carrier = Assert.Single(roadmap.Root.WaitsFor, s => s.Link == StepLink.Carries);
        Assert.Equal((TestPortfolio.Day("2024-03-10"), TestPortfolio.Day("2024-09-26")), (carrier.Dates.PastFrom ?? 0, carrier.Dates.PastTo ?? 0));
        Assert.Null(carrier.Dates.Latest);
        Assert.Equal(["Borduria"], carrier.Holders.Select(h => h.Name));
    }

    [Theory]
    [InlineData("Ukraine joins NATO")]
    [InlineData("NATO invites Ukraine to NATO")]
    [InlineData("ceasefire between Russia and Ukraine")]
    public void Roadmap_OfTheReferenceCase_HoldsNothingDoneAfterTheDay(string target)
    {
        var roadmap = To(target, default, Repository.Corpus("finland-sweden", "ukraine"));
        Assert.All(roadmap.Root.All(), s => Assert.True(s.State == StepState.Done || s.Day is null, s.Statement));
        Assert.All(roadmap.Done.Where(s => s.Day is not null), s => Assert.InRange(s.Day ?? 0, 0, TestPortfolio.Day("2026-02-13")));
        Assert.Equal(roadmap.Root.Statement, roadmap.Path[^1].Statement);
        Assert.NotEmpty(roadmap.PathHolders);
    }

    [Fact]
    public void Roadmap_AskedTwice_IsTheSame()
    {
        var (first, second) = (To("Ukraine joins NATO", default, Repository.Corpus("finland-sweden", "ukraine")), To("Ukraine joins NATO", default, Repository.Corpus("finland-sweden", "ukraine")));
        Assert.Equal(first.Root.All().Select(s => (s.Statement, s.State, s.Day, s.Note)), second.Root.All().Select(s => (s.Statement, s.State, s.Day, s.Note)));
    }

    private static SourceText Source(string content) => new(TestPortfolio.Path, content);

    private static Roadmap To(string target, Standpoint standpoint, IEnumerable<SourceText> texts)
    {
        var architecture = Portfolio.Load("test", [.. texts, new SourceText("question", $"expect key to {target}\n")]);
        Assert.Equal([], architecture.Diagnostics.Select(d => $"{d.Code} {d.Location} {d.Message}"));
        var question = architecture.Expectations.Single(e => e.Location.Path == "question");
        return Roadmap.To(new Perspective(architecture, standpoint), question.Condition ?? Formula.True, target);
    }

    private static Roadmap ToClause(string id, Standpoint standpoint, IEnumerable<SourceText> texts)
    {
        var architecture = Portfolio.Load("test", texts);
        Assert.Equal([], architecture.Diagnostics.Select(d => $"{d.Code} {d.Location} {d.Message}"));
        var view = new Perspective(architecture, standpoint);
        return Roadmap.To(view, view.Commitments.Single(c => c.Id == id));
    }
}
