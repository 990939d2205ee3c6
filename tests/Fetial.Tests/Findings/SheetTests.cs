using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Tests.Findings;

public sealed class SheetTests
{
    private const string Text = """
        article grain-compact-2020/c02  "Art. 3(2)"
          gist       "Seed grain within a month."
          who        Borduria
          must       supply seed grain to Atlantia
          on         Atlantia requests seed grain from Borduria
          within     30 days   [rumour, "line 4"]
          note       "Told by the annals alone."
        article grain-compact-2020/c03
          who        Atlantia
          will       use force against any state except Borduria
          for        Borduria
          amount     EUR 8 m  [annals]
          amount     EUR 9 m  [gazette]
        article league-declaration-2021/c01
          who        every member of Northern League
          must not   attack Atlantia
        article league-declaration-2021/c02
          who        Borduria
          intends to assist Atlantia
        article isles-draft-2024/c01
          who        Atlantia
          must       admit Borduria

        2019-05-01  Borduria supplies seed grain to Atlantia   [annals]
        2023-08-04  Atlantia requests seed grain from Borduria   under grain-compact-2020/c02   [annals]
        2023-09-02  Borduria delivers seed grain to Atlantia   under grain-compact-2020/c02   [annals]
        2024-01-05  Borduria supplies seed grain to Atlantia   [gazette]
        not 2024-02-02  Borduria attacks Atlantia   [rumour]
        2024-03-03  Borduria attacks Atlantia   [annals]
        """;

    private static Finding Example(string clause, string party) => new(
        "F301", FindingKind.Contradiction, "Grain is promised twice", Severity.Error, Certainty.Certain, StandingTier.InTheBooks, EvidenceGrade.Excerpt,
        "Grain is promised twice.", [new FindingClause(clause, "in", null, "clauses.fetial", 1, "reading", "standing", EvidenceGrade.Excerpt)],
        new Witness(null, [party], null, []), "End one.", "abcdef");

    [Fact]
    public void Instrument_ContestedForceAndFamily_AreToldWithSources()
    {
        var perspective = ReadBackTexts.See(Text);
        var sheet = ReadBack.Instrument(perspective, perspective.Instruments[1], []);
        Assert.True(sheet.ForceIsContested);
        Assert.Equal(["political: annals", "treaty: gazette"], sheet.ForceStatements.Select(f => $"{f.Value}: {f.Sources}"));
        Assert.Equal("grain-compact-2020", Assert.Single(sheet.Under).Id);
        Assert.Equal(["Atlantia", "Borduria", "Syldavia"], sheet.Parties.Select(p => p.Name).Order());
        Assert.Equal("no exit clause: any day if political, VCLT 56 if a treaty", sheet.Exit);
        Assert.Equal("2021-06-01 adopted", string.Join(' ', sheet.Dates.Select(d => $"{d.Date} {d.Text}")));
    }

    [Fact]
    public void Instrument_TermScopeExit_AreTold()
    {
        var perspective = ReadBackTexts.See(Text);
        var sheet = ReadBack.Instrument(perspective, perspective.Instruments[0], [Example("grain-compact-2020/c02", "Borduria"), Example("isles-draft-2024/c01", "Atlantia")]);
        Assert.Equal("from 2020-06-01 to 2030-05-31", sheet.Term);
        Assert.Equal("6 months after notice", sheet.Exit);
        Assert.Equal("Atlantia within line 1975", sheet.Scope);
        Assert.Equal("league-declaration-2021", Assert.Single(sheet.TextsUnder).Id);
        Assert.Equal(["grain-compact-2020/c02", "grain-compact-2020/c03"], sheet.Clauses.Select(c => c.Id));
        Assert.Single(sheet.Findings);
        Assert.Equal("no exit clause: VCLT 56", ReadBack.Instrument(perspective, perspective.Instruments[2], []).Exit);
    }

    [Fact]
    public void ClauseSheet_SlotsEventsFindings_AreGathered()
    {
        var perspective = ReadBackTexts.See(Text);
        var sheet = ReadBack.ClauseSheet(perspective, perspective.Commitments[0], [Example("grain-compact-2020/c02", "Borduria"), Example("grain-compact-2020/c03", "Borduria")]);
        Assert.Equal(EvidenceGrade.Weak, sheet.Evidence);
        Assert.Equal(["who Borduria", "must supply seed grain to Atlantia", "on Atlantia requests seed grain from Borduria", "within 30 days"], sheet.Slots.Select(s => $"{s.Slot} {s.Value}"));
        Assert.Equal("rumour (line 4)", sheet.Slots[^1].Sources);
        Assert.Equal(["Told by the annals alone."], sheet.Notes);

        // The supply of 2019 came before the compact.
        Assert.Equal(["2023-08-04 under it", "2023-09-02 under it, case of its act", "2024-01-05 case of its act"], sheet.Events.Select(e => $"{e.Date} {e.Relation}"));
        Assert.Single(sheet.Findings);
    }

    [Fact]
    public void ClauseSheet_ProhibitedAct_IsACaseOfWhatItForbids()
    {
        var perspective = ReadBackTexts.See(Text);
        var sheet = ReadBack.ClauseSheet(perspective, perspective.Commitments[2], []);
        Assert.Equal(["2024-02-02 True", "2024-03-03 False"], sheet.Events.Select(e => $"{e.Date} {e.Denied}"));
        Assert.All(sheet.Events, e => Assert.Equal("case of what it forbids", e.Relation));
    }

    [Fact]
    public void ClauseSheet_TwoFigures_AreContested()
    {
        var perspective = ReadBackTexts.See(Text);
        var sheet = ReadBack.ClauseSheet(perspective, perspective.Commitments[1], []);
        Assert.Equal(["EUR 8 m annals", "EUR 9 m gazette"], sheet.Contested.Select(c => $"{c.Value} {c.Sources}"));
    }

    [Fact]
    public void Dossier_MadeAndReceived_AreSortedAndToldApart()
    {
        var perspective = ReadBackTexts.See(Text);
        var borduria = Assert.Single(perspective.Architecture.Actors, a => a.Name == "Borduria");
        var sheet = ReadBack.Dossier(perspective, borduria, [Example("grain-compact-2020/c02", "nobody"), Example("isles-draft-2024/c01", "Borduria"), Example("isles-draft-2024/c01", "Atlantia")]);
        Assert.Equal(["grain-compact-2020/c02", "league-declaration-2021/c01", "league-declaration-2021/c02"], sheet.Promised.Select(p => p.Id));
        Assert.Equal(["must", "must not", "intends to"], sheet.Promised.Select(p => p.Word));
        Assert.Equal("within 30 days of a request by Atlantia", sheet.Promised[0].Deadline);
        Assert.Equal(["EUR 8 million or EUR 9 million, as sources differ", ""], sheet.Receives.Select(p => p.Amount));
        Assert.Equal("6 months after notice", sheet.Promised[0].Exit);
        Assert.Equal(["grain-compact-2020/c03", "isles-draft-2024/c01"], sheet.Receives.Select(p => p.Id));
        Assert.Equal([Standing.InForce, Standing.Proposed], sheet.Receives.Select(p => p.Rank));
        Assert.Equal("Northern League since 1999-05-01", string.Join(' ', sheet.Memberships.Select(m => $"{m.Organisation} {m.Days}")));
        Assert.Equal(["2019: 1", "2023: 1", "2024: 3"], sheet.Acts.Select(y => $"{y.Year}: {y.Events.Length}"));
        Assert.Equal(2, sheet.Findings.Length);
    }

    /// <summary>A draft is no promise of whom others wrote it for; its author's own it is.</summary>
    [Theory]
    [InlineData("by Syldavia", 0, 1)]
    [InlineData("by Atlantia", 1, 0)]
    [InlineData("by Atlantia, Syldavia", 1, 0)]
    [InlineData("", 0, 1)]
    public void Dossier_Draft_StandsUnderWhatItsAuthorsPropose(string by, int promised, int proposed)
    {
        var perspective = TestPortfolio.See($"state Atlantia\nstate Syldavia\nresearched to 2024-12-31\ninstrument draft\n  force treaty\n  by Atlantia, Syldavia\n  proposed 2024-02-03 {by}\narticle draft/c1\n  who Atlantia\n  must train Syldavia\n");
        var sheet = ReadBack.Dossier(perspective, perspective.Architecture.Actors[0], []);
        Assert.Equal((promised, proposed), (sheet.Promised.Length, sheet.Proposed.Length));
        Assert.Equal(proposed == 1, string.Join('\n', sheet.Lines(100)).Contains("Proposed for it by others, or by nobody named (1)", StringComparison.Ordinal));
    }

    /// <summary>Whom the text names as protected or creditor, else the objects of the act, else the other parties.</summary>
    [Theory]
    [InlineData("must withdraw warships from Faraway Islands", 1, 0)]
    [InlineData("must supply seed grain to Borduria", 1, 0)]
    [InlineData("must supply seed grain to Syldavia", 0, 1)]
    [InlineData("must supply seed grain to Syldavia\n  owed to Syldavia", 0, 0)]
    [InlineData("must supply seed grain to Syldavia\n  owed to Borduria", 1, 0)]
    [InlineData("must sanction Borduria", 0, 0)]
    [InlineData("may withdraw warships from Faraway Islands", 0, 0)]
    [InlineData("may withdraw warships from Faraway Islands\n  for Syldavia", 0, 0)]
    public void Dossier_OtherParty_IsToldWhatIsOwedToIt(string act, int received, int owed)
    {
        var perspective = TestPortfolio.See(ReadBackTexts.World + $"\narticle grain-compact-2020/c01\n  who Atlantia\n  {act}\n");
        var sheet = ReadBack.Dossier(perspective, perspective.Architecture.FindActor("Borduria") ?? throw new ArgumentException(act), []);
        Assert.Equal((received, owed), (sheet.Receives.Length, sheet.Owed.Length));
    }

    [Fact]
    public void Lines_Dossier_ReadAsText()
    {
        var perspective = ReadBackTexts.See(Text);
        var borduria = Assert.Single(perspective.Architecture.Actors, a => a.Name == "Borduria");
        var lines = ReadBack.Dossier(perspective, borduria, [Example("grain-compact-2020/c02", "Borduria")]).Lines(100);
        Assert.Equal(
            """
            Borduria (state)
            3 promises made, 3 of them in the books; 2 promises received; 1 membership; 4 recorded acts and 1
            denied; 1 finding.

            It promised (3)
              grain-compact-2020/c02: must supply seed grain to Atlantia, within 30 days of a request by
              Atlantia
                  to Atlantia; treaty; in force 2020-06-01 to 2030-05-31; exit: 6 months after notice; weak
              league-declaration-2021/c01: must not attack Atlantia
                  to Atlantia; political or treaty, as sources differ; in effect since 2021-06-01; exit: no exit
                  clause: any day if political, VCLT 56 if a treaty; excerpt
              league-declaration-2021/c02: intends to assist Atlantia
                  to Atlantia; political or treaty, as sources differ; in effect since 2021-06-01; exit: no exit
                  clause: any day if political, VCLT 56 if a treaty; excerpt

            It was promised (2)
              grain-compact-2020/c03: Atlantia will use force against any state except Borduria (EUR 8 million
              or EUR 9 million, as sources differ)
                  treaty; in force 2020-06-01 to 2030-05-31; exit: 6 months after notice; excerpt
              isles-draft-2024/c01: Atlantia must admit Borduria
                  treaty; proposed 2024-02-03; exit: no exit clause: VCLT 56; text

            Owed to it as another party, for others (1)
              league-declaration-2021: c01

            Member of (1)
              Northern League  since 1999-05-01

            Recorded acts (5)
              2019: 1 event
              2019-05-01  Borduria supplies seed grain to Atlantia  excerpt
              2023: 1 event
              2023-09-02  Borduria delivers seed grain to Atlantia  excerpt
              2024: 3 events
              2024-01-05  Borduria supplies seed grain to Atlantia  text
              2024-02-02  denied: Borduria attacks Atlantia         weak
              2024-03-03  Borduria attacks Atlantia                 excerpt

            Findings (1)
              error F301: Grain is promised twice (certain; in the books; excerpt; abcdef)
            """.Split('\n'),
            lines);
    }

    [Fact]
    public void Standing_OfAClause_TellsForceAndDays()
    {
        var perspective = ReadBackTexts.See(Text);
        Assert.Equal("treaty; in force 2020-06-01 to 2030-05-31", ReadBack.Standing(perspective, perspective.Commitments[0]));
        Assert.Equal("Borduria must supply seed grain to Atlantia", ReadBack.Promise(perspective, perspective.Commitments[0]));
    }

    [Fact]
    public void Lines_Clause_ReadAsText()
    {
        var perspective = ReadBackTexts.See(Text);
        var lines = ReadBack.ClauseSheet(perspective, perspective.Commitments[0], [Example("grain-compact-2020/c02", "Borduria")]).Lines(100);
        Assert.Equal(
            """
            grain-compact-2020/c02 — Borduria must supply seed grain to Atlantia within 30 days of a request by
            Atlantia; scope of the text: Atlantia within line 1975 (treaty; in force 2020-06-01 to 2030-05-31;
            weak).

            gist       Seed grain within a month.
            text       grain-compact-2020 — Compact on Grain
            place      Art. 3(2)
            evidence   weak (the weakest of its statements)
            file       clauses.fetial:1

            Slots (4)
              who     Borduria                                    excerpt
              must    supply seed grain to Atlantia               excerpt
              on      Atlantia requests seed grain from Borduria  excerpt
              within  30 days                                     weak     rumour (line 4)

            Notes (1)
              Told by the annals alone.

            Events (3)
              2023-08-04  Atlantia requests seed grain from Borduria  under it                   excerpt
              2023-09-02  Borduria delivers seed grain to Atlantia    under it, case of its act  excerpt
              2024-01-05  Borduria supplies seed grain to Atlantia    case of its act            text

            Findings (1)
              error F301: Grain is promised twice (certain; in the books; excerpt; abcdef)

            Sources (1)
              excerpt  annals  p. 12  Annals of the Northern League
            """.Split('\n'),
            lines);
    }

    [Fact]
    public void Lines_Instrument_ReadAsText()
    {
        var perspective = ReadBackTexts.See(Text);
        var lines = ReadBack.Instrument(perspective, perspective.Instruments[0], []).Lines(100);
        Assert.Equal(
            """
            grain-compact-2020 — Compact on Grain
            kind       bilateral agreement
            force      treaty
            term       from 2020-06-01 to 2030-05-31
            exit       6 months after notice
            scope      Atlantia within line 1975
            evidence   excerpt
            file       world.fetial:27

            Parties (2)
              in force 2020-06-01 to 2030-05-31: Atlantia and Borduria

            Dates (1)
              2020-03-01  signed  excerpt

            Texts under it (1)
              league-declaration-2021  Declaration

            Clauses (2)
              [Art. 3(2)] grain-compact-2020/c02 — Borduria must supply seed grain to Atlantia within 30 days of
              a request by Atlantia; scope of the text: Atlantia within line 1975 (treaty; in force 2020-06-01
              to 2030-05-31; weak).
              grain-compact-2020/c03 — Atlantia will use force against any state except Borduria; scope of the
              text: Atlantia within line 1975; amount EUR 8 million or EUR 9 million, as sources differ; for the
              benefit of Borduria (treaty; in force 2020-06-01 to 2030-05-31; excerpt).

            Sources (1)
              excerpt  annals  p. 12  Annals of the Northern League
            """.Split('\n'),
            lines);
    }
}
