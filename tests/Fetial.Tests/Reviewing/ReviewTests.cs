using Fetial.Findings;
using Fetial.Model;
using Fetial.Reviewing;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Tests.Reviewing;

/// <summary>What a draft changes in a small portfolio, and that nothing else is told.</summary>
public sealed class ReviewTests
{
    private const string Ground = """
        researched to 2024-06-30
        state A
        state B
        state C
        state D
        organisation League
          member A, B
        territory Port  within A
        source annals "Annals"
          evidence text
        verb lease
          says lease PLACE to ACTOR
          standing
        verb lease alone
          says lease PLACE to ACTOR alone
          standing
          kind of lease
          excludes SUBJECT leases PLACE to any state except ACTOR
        instrument frame
          force treaty
          by A, B, C, League
          in force from 2020-01-01
          source [annals]
        article frame/c1
          who League
          will admit D
          source [annals]
        instrument harbour
          force treaty
          by A, B
          in force from 2020-01-01
          source [annals]
        article harbour/c1
          who A
          must lease Port to B alone
          source [annals]
        instrument one
          force treaty
          by A, B
          under frame
          in force from 2020-01-01
          source [annals]
        article one/c1
          who every party
          must consult with each other
          when any state attacks either party
          within 3 days
          source [annals]
        instrument two
          force treaty
          by A, C
          under frame
          in force from 2020-01-01
          source [annals]
        article two/c1
          who every party
          must consult with each other
          when any state attacks either party
          within 3 days
          source [annals]

        """;

    private const string Lease = """
        instrument lease
          force treaty
          by A, C
          proposed 2024-05-01
          source [annals]
        article lease/c1
          who A
          must lease Port to C
          source [annals]

        """;

    private static Architecture Load(params string[] texts) =>
        Portfolio.Load("case", texts.Select((text, i) => new SourceText($"{i}.fetial", text)));

    private static ReviewReport Review(string draft, Standpoint standpoint = default) =>
        Fetial.Reviewing.Review.OfFiles(Load(Ground), Load(Ground, draft), standpoint, new HashSet<string> { "1.fetial" });

    [Fact]
    public void Review_OfNothing_ChangesNothing()
    {
        var report = Review("# A comment.\n");
        Assert.True(report.IsUnchanged);
        Assert.False(report.Adds(Severity.Note));
        Assert.EndsWith("changes nothing that the checks see.", ReviewNarration.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_OfARivalLease_FindsTheClashAndWhoseItIs()
    {
        var report = Review(Lease);
        var clash = Assert.Single(report.New, finding => finding.Kind == FindingKind.Contradiction);
        Assert.Equal(Severity.Warning, clash.Severity);
        var broken = Assert.Single(report.Broken);
        Assert.Equal(("harbour/c1", ""), (broken.Clause.Id, string.Join(',', broken.BorneBy)));
        Assert.Equal(["B"], broken.OwedTo);
        Assert.True(report.Adds(Severity.Warning));
        Assert.False(report.Adds(Severity.Error));
    }

    [Fact]
    public void Review_WhereEverybodyConcernedIsAParty_BreaksNobodysPromise()
    {
        var report = Review(Lease.Replace("by A, C", "by A, B, C", StringComparison.Ordinal));
        Assert.Contains(report.New, finding => finding.Kind == FindingKind.Contradiction);
        Assert.Empty(report.Broken);
    }

    [Fact]
    public void Review_OfAPromiseBorneByOthers_NamesTheBearers()
    {
        var report = Review("""
            instrument apart
              force treaty
              by C, D
              proposed 2024-05-01
              source [annals]
            article apart/c1
              who D
              must not join League
              source [annals]

            """);
        var broken = Assert.Single(report.Broken);
        Assert.Equal("frame/c1", broken.Clause.Id);
        Assert.Equal(["League"], broken.BorneBy);
        Assert.Equal(FindingKind.Collision, broken.Finding.Kind);
    }

    [Fact]
    public void Review_OfAFamilyMember_TellsEachPlaceInWhichItDeparts()
    {
        var report = Review("""
            instrument three
              force treaty
              by A, D
              under frame
              in force from 2024-05-01
              source [annals]
            article three/c1
              who every party
              must consult with each other
              when any state attacks either party
              within 10 days
              source [annals]

            """);
        var difference = Assert.Single(report.Family);
        Assert.Equal(("frame", "three/c1", "10 days"), (difference.Frame, difference.Clause, difference.Value));
        Assert.StartsWith("deadline of the clause to consult", difference.Place, StringComparison.Ordinal);
        var value = Assert.Single(difference.Others);
        Assert.Equal("3 days", value.Value);
        Assert.Equal(["one", "two"], value.Texts);
    }

    [Fact]
    public void Review_OfAFamilyMemberThatAgrees_TellsNothingOfTheFamily()
    {
        var report = Review("""
            instrument three
              force treaty
              by A, D
              under frame
              in force from 2024-05-01
              source [annals]
            article three/c1
              who every party
              must consult with each other
              when any state attacks either party
              within 3 days
              source [annals]

            """);
        Assert.Empty(report.Family);
    }

    [Fact]
    public void Review_OfADraftDatedLater_LooksAtItsDay()
    {
        var report = Review(Lease.Replace("2024-05-01", "2024-09-01", StringComparison.Ordinal));
        Assert.Equal(Calendar.Day(2024, 9, 1), report.After.Perspective.AsOf);
        Assert.Equal(report.After.Perspective.AsOf, report.Before.Perspective.AsOf);
        Assert.Contains(report.New, finding => finding.Kind == FindingKind.Contradiction);
        Assert.Empty(Review(Lease.Replace("2024-05-01", "2024-09-01", StringComparison.Ordinal), new Standpoint(Calendar.Day(2024, 6, 30), null, null, null)).New);
    }

    [Fact]
    public void Review_OfADraftThatAcceptsItsFinding_CountsItApart()
    {
        var print = Review(Lease).New.Single(finding => finding.Kind == FindingKind.Contradiction) is var clash ? $"{clash.Code}-{clash.Fingerprint}" : "";
        var report = Review(Lease + $"accept {print} because \"B has consented.\"\n");
        Assert.DoesNotContain(report.New, finding => finding.Kind == FindingKind.Contradiction);
        Assert.Single(report.Accepted);
        Assert.False(report.Adds(Severity.Warning));
    }

    [Fact]
    public void Review_OfABrokenDraft_NamesOnlyItsPlaces()
    {
        var wrong = "instrument d\n  by Yy\n";
        var ground = Ground + "instrument g\n  by Zz\n";
        var report = Fetial.Reviewing.Review.OfFiles(Load(ground), Load(ground, wrong), default, new HashSet<string> { "1.fetial" });
        Assert.NotEmpty(report.Before.Diagnostics);
        Assert.All(report.Diagnostics, d => Assert.Equal("1.fetial", d.Location.Path));
        Assert.NotEmpty(report.Diagnostics);
    }

    [Fact]
    public void Review_OfAScenario_TellsWhatItAddsAndWhatItEnds()
    {
        var text = Ground + Lease + """
            scenario calm "No sole lease"
              from baseline
              without harbour/c1

            """;
        Architecture Bound(string? scenario) => Portfolio.Load("case", [new SourceText("0.fetial", text)], scenario);
        var report = Fetial.Reviewing.Review.OfScenario(Bound(null), Bound("calm"), new Standpoint(null, null, null, "calm"));
        Assert.Contains(report.Resolved, finding => finding.Kind == FindingKind.Contradiction);
        Assert.DoesNotContain(report.New, finding => finding.Kind == FindingKind.Contradiction);
        Assert.Equal(["harbour/c1"], report.Draft.Without);
        Assert.StartsWith("The scenario calm (leaves out harbour/c1) brings", ReviewNarration.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_LaidAndLifted_MirrorsWhatIsNewAndWhatIsResolved()
    {
        var forth = Review(Lease);
        var back = Fetial.Reviewing.Review.OfFiles(Load(Ground, Lease), Load(Ground), default, new HashSet<string> { "1.fetial" });
        Assert.Equal(forth.New, back.Resolved, (a, b) => a.Fingerprint == b.Fingerprint);
        Assert.Equal(forth.Resolved.Length, back.New.Length);
        Assert.Equal(forth.Changed.Length, back.Changed.Length);
    }
}
