using Fetial.Findings;

namespace Fetial.Tests.Findings;

public sealed class ReadBackTests
{
    private const string Clauses = """
        article grain-compact-2020/c02  "Art. 3(2)"
          who        Borduria
          must       supply at least 40000 tonnes of seed grain to Atlantia
          for        Atlantia
          when       Atlantia declares a failed harvest
          on         Atlantia requests seed grain from Borduria
          within     30 days
          needs      money voted by Bordurian Assembly each year
          where      Atlantia except Faraway Islands
          unless     hostilities between Borduria and any state
        article grain-compact-2020/c03
          who        every party
          will       consult with each other
          when       Syldavia attacks Atlantia anew
          within     24 hours "where possible"
        article grain-compact-2020/c04
          who        Atlantia, Borduria
          intends to share intelligence with each other
          while      undefined "means are available"
        article grain-compact-2020/c05
          who        Atlantia
          must not   join any alliance
          must not   acquire nuclear weapons
          must       stay neutral
          from       2021-01-01
          to         2021-12-31
        article grain-compact-2020/c06
          who        Borduria
          will       fund Atlantia
          amount     EUR 7.1 bn
          part of    grain-compact-2020/c07
          by         2027-12-31
        article grain-compact-2020/c07
          who        Borduria
          will       fund Atlantia
          amount     EUR 8 m  [annals]
          amount     at least EUR 9 m  [gazette]
        article grain-compact-2020/c08
          who        Borduria
          will       fund Atlantia
          amount     none stated
          same as    grain-compact-2020/c07
          per        year
        article grain-compact-2020/c09
          who        Borduria
          will       fund Atlantia
          amount     unknown
          through    league-declaration-2021
          out of     grain-compact-2020/c07
        article grain-compact-2020/c10
          who        undefined "partners"
          must       come to defence of Atlantia
          within     undefined "a day to be fixed"
          where anew undefined "a mapped area"
          undefined  "who pays"
        article grain-compact-2020/c11
          who        either party
          may        terminate grain-compact-2020
          when       Atlantia joins Northern League and (Syldavia attacks Atlantia or Syldavia threatens Atlantia)
        article grain-compact-2020/c12
          who        Syldavia
          will       respect borders of Atlantia
          needs      approval by Atlantian Assembly, Bordurian Assembly
          when       not Syldavia attacks Atlantia
        article grain-compact-2020/c13
          who        Borduria
          will       make statement on Atlantia
          will       conclude agreement with Atlantia
          on         Syldavia attacks Atlantia after 2022-01-01
          by         2025-12-31
          from       2022-01-01
          to         2025-12-31
        article league-declaration-2021/c01
          who        every member of Northern League
          will       support that United Isles joins Northern League
          will       support that United Isles ceases fire with Syldavia
          when       undefined "conditions are met" decided by Northern League
          needs      consent of every member of Northern League
        article league-declaration-2021/c02
          who        jointly every member of Northern League
          will       call for United Isles ceases fire with Syldavia
          until      2030-01-01
        article league-declaration-2021/c03
          who        any 2 of Atlantia, Borduria, Syldavia
          has power to convene Northern League
          subject to grain-compact-2020/c02
          notwithstanding grain-compact-2020/c03
        article league-declaration-2021/c04
          who        every member of coastal states
          intends to assist any member of coastal states
          owed to    United Isles
          at discretion of Northern League
          until      United Isles joins Northern League
        article league-declaration-2021/c05
          who        every member of Northern League
          must not   support that any member of coastal states joins any alliance
          reservation by Syldavia
        article league-declaration-2021/c06
          who        every state except Syldavia
          must       withdraw troops from Faraway Islands
          within     "swift"
          when       Syldavia ceases fire with Atlantia after Syldavia attacks Atlantia
          decided by Northern League
        article league-declaration-2021/c07
          who        Atlantia
          will       supply 1 tonnes of seed grain to Syldavia
          will       supply rail wagons to Syldavia
          will       train Syldavia
          unless     not membership of Syldavia in Northern League
        article league-declaration-2021/c08
          who        Syldavia
          will       supply 1200 rail wagons to Atlantia
          when       every of Atlantia, Borduria signs isles-draft-2024
          when       grain-compact-2020/c02 is kept
          source     [rumour]
        article isles-draft-2024/c01
          who        Atlantia, undefined "friends"
          intends to supply at most 2500.5 tonnes of seed grain to United Isles
          needs      approval by Atlantian Assembly
          where      Faraway Islands
          proposal of Syldavia
        article isles-draft-2024/c02~isles
          who        United Isles
          intends not to station troops in Faraway Islands
          where      Grey Sea, Atlantia within recognised borders
        article isles-draft-2024/c03
          who        every party
          must       consult with each other
          on         Syldavia signs isles-draft-2024
          within     1 months
        article isles-draft-2024/c04
          who        United Isles
          will       lend to Atlantia
          amount     between 15000 and 30000 persons
          on         Atlantia requests help
        article isles-draft-2024/c05
          who        Syldavia
          will not   lend to Atlantia
          amount     0.25 % of GDP of Syldavia per year
          when       ceasefire between Syldavia and Atlantia or any 2 of Atlantia, Borduria joins Northern League
          where      Atlantia controlled by Syldavia
        """;

    private const string Expected = """
        grain-compact-2020/c02 — Borduria must supply at least 40,000 tonnes of seed grain to Atlantia within 30 days of a request by Atlantia, when Atlantia declares a failed harvest, unless there are hostilities between Borduria and any state; in Atlantia within line 1975, except Faraway Islands; needs money voted each year by the Bordurian Assembly (treaty; in force 2020-06-01 to 2030-05-31; excerpt).
        grain-compact-2020/c03 — each party will consult with the other party within 24 hours (“where possible”), when Syldavia attacks Atlantia again, after the signature; scope of the text: Atlantia within line 1975 (treaty; in force 2020-06-01 to 2030-05-31; excerpt).
        grain-compact-2020/c04 — Atlantia and Borduria intend to share intelligence with each other, while a condition holds (left open: “means are available”); scope of the text: Atlantia within line 1975 (treaty; in force 2020-06-01 to 2030-05-31; excerpt).
        grain-compact-2020/c05 — Atlantia must not join any alliance or acquire nuclear weapons, and must stay neutral from 2021-01-01 to 2021-12-31; scope of the text: Atlantia within line 1975 (treaty; in force 2021-01-01 to 2021-12-31, over; excerpt).
        grain-compact-2020/c06 — Borduria will fund Atlantia by 2027-12-31; scope of the text: Atlantia within line 1975; amount EUR 7.1 billion; part of grain-compact-2020/c07 (treaty; in force 2020-06-01 to 2027-12-31; excerpt).
        grain-compact-2020/c07 — Borduria will fund Atlantia; scope of the text: Atlantia within line 1975; amount EUR 8 million or at least EUR 9 million, as sources differ (treaty; in force 2020-06-01 to 2030-05-31; excerpt).
        grain-compact-2020/c08 — Borduria will fund Atlantia each year; scope of the text: Atlantia within line 1975; no stated amount; the same as grain-compact-2020/c07 (treaty; in force 2020-06-01 to 2030-05-31; excerpt).
        grain-compact-2020/c09 — Borduria will fund Atlantia; scope of the text: Atlantia within line 1975; an unknown amount; through league-declaration-2021; out of grain-compact-2020/c07 (treaty; in force 2020-06-01 to 2030-05-31; excerpt).
        grain-compact-2020/c10 — unnamed parties (left open: “partners”) must come to the defence of Atlantia within a time (left open: “a day to be fixed”); in a place (left open: “a mapped area”) (left open: “who pays”) (treaty; in force 2020-06-01 to 2030-05-31; excerpt).
        grain-compact-2020/c11 — either party may terminate grain-compact-2020, when Atlantia joins the Northern League and either Syldavia attacks Atlantia or Syldavia threatens Atlantia; scope of the text: Atlantia within line 1975 (treaty; in force 2020-06-01 to 2030-05-31; excerpt).
        grain-compact-2020/c12 — Syldavia will respect the borders of Atlantia, when Syldavia does not attack Atlantia; scope of the text: Atlantia within line 1975; needs approval by the Atlantian Assembly and the Bordurian Assembly (treaty; in force 2020-06-01 to 2030-05-31, but no bearer is a party; excerpt).
        grain-compact-2020/c13 — Borduria will make a statement on Atlantia and conclude an agreement with Atlantia from 2022-01-01 and by 2025-12-31, once Syldavia attacks Atlantia after 2022-01-01; scope of the text: Atlantia within line 1975 (treaty; in force 2022-01-01 to 2025-12-31; excerpt).
        league-declaration-2021/c01 — each member of the Northern League will support that United Isles joins the Northern League and that United Isles ceases fire with Syldavia, when a condition is met (left open: “conditions are met”; the Northern League to decide); needs the consent of each member of the Northern League (political or treaty, as sources differ; in effect since 2021-06-01; excerpt).
        league-declaration-2021/c02 — the members of the Northern League jointly will call for United Isles to cease fire with Syldavia, until 2030-01-01 (political or treaty, as sources differ; in effect 2021-06-01 to 2030-01-01; excerpt).
        league-declaration-2021/c03 — any 2 of Atlantia, Borduria and Syldavia have power to convene the Northern League; subject to grain-compact-2020/c02; notwithstanding grain-compact-2020/c03 (political or treaty, as sources differ; in effect since 2021-06-01; excerpt).
        league-declaration-2021/c04 — each of the coastal states intends to assist any other of the coastal states, until United Isles joins the Northern League; owed to United Isles; at the discretion of the Northern League (political or treaty, as sources differ; in effect since 2021-06-01; excerpt).
        league-declaration-2021/c05 — each member of the Northern League must not support that any of the coastal states joins any alliance; reservation by Syldavia (political or treaty, as sources differ; in effect since 2021-06-01; excerpt).
        league-declaration-2021/c06 — every state except Syldavia must withdraw troops from Faraway Islands, in time stated only as “swift”, when Syldavia ceases fire with Atlantia after Syldavia attacks Atlantia; decided by the Northern League (political or treaty, as sources differ; in effect since 2021-06-01 for Atlantia and Borduria; excerpt).
        league-declaration-2021/c07 — Atlantia will supply 1 tonne of seed grain and rail wagons to Syldavia, and train Syldavia, unless Syldavia is not a member of the Northern League (political or treaty, as sources differ; in effect since 2021-06-01; excerpt).
        league-declaration-2021/c08 — Syldavia will supply 1,200 rail wagons to Atlantia, when every one of Atlantia and Borduria signs isles-draft-2024, and grain-compact-2020/c02 is kept (political or treaty, as sources differ; in effect since 2021-06-01; weak).
        isles-draft-2024/c01 — Atlantia and unnamed parties (left open: “friends”) intend to supply at most 2,500.5 tonnes of seed grain to United Isles; in Faraway Islands; needs approval by the Atlantian Assembly; proposal of Syldavia (treaty; proposed 2024-02-03; text).
        isles-draft-2024/c02~isles — United Isles intends not to station troops in Faraway Islands; in the Grey Sea and Atlantia within its recognised borders, within the scope of the text (Faraway Islands); variant “isles” (treaty; proposed 2024-02-03; text).
        isles-draft-2024/c03 — each party must consult with the other parties within 1 month after Syldavia signs isles-draft-2024; scope of the text: Faraway Islands (treaty; proposed 2024-02-03; text).
        isles-draft-2024/c04 — United Isles will lend to Atlantia, on a request by Atlantia; scope of the text: Faraway Islands; amount between 15,000 and 30,000 persons (treaty; proposed 2024-02-03; text).
        isles-draft-2024/c05 — Syldavia will not lend to Atlantia, when there is a ceasefire between Syldavia and Atlantia, or at least 2 of Atlantia and Borduria join the Northern League; in Atlantia as far as controlled by Syldavia, within the scope of the text (Faraway Islands); amount 0.25 % of GDP of Syldavia per year (treaty; proposed 2024-02-03; text).
        """;

    [Fact]
    public void Clause_EverySlot_ReadsAsWritten()
    {
        var perspective = ReadBackTexts.See(Clauses);
        Assert.Equal(Expected.Split('\n'), perspective.Commitments.Select(c => ReadBack.Clause(perspective, c)));
    }

    [Fact]
    public void Clause_SameTwice_ReadsTheSame()
    {
        var perspective = ReadBackTexts.See(Clauses);
        var again = ReadBackTexts.See(Clauses);
        Assert.Equal(perspective.Commitments.Select(c => ReadBack.Clause(perspective, c)), again.Commitments.Reverse().Select(c => ReadBack.Clause(again, c)).Reverse());
    }
}
