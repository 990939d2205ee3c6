using System.Globalization;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Ledger;

/// <summary>A small portfolio drawn at random: some of its clauses, and lines of a record in any order.</summary>
/// <param name="Clauses">Articles, as written.</param>
internal sealed record DrawnRecord(IReadOnlyList<string> Clauses, IReadOnlyList<DrawnRecord.Line> Lines)
{
    private const string Head = """
        state A
        state B
        state C
        body A Assembly  part of A
        territory Isle
        researched to 2024-12-31
        source annals "Annals"
          published 2021-06-01
          evidence text
        source gazette "Gazette"
          published 2022-06-01
          evidence reported
        source letters "Letters"
          published 2023-06-01
          evidence weak
        instrument pact
          force treaty
          by A, B
          signed 2020-01-01
          in force from 2020-02-01
        instrument annex
          force treaty
          by A, B, C
          in force when every of A, B, C ratifies annex after 10 days
        coalition Pool "The pool"
          lead A
          member B from 2020-03-01
          capability grain
          since 2020-02-01
          needs 40 tonnes of grain
        expect C attacks B  by 2022-06-30
        expect no A supplies grain to C  from 2021-01-01 to 2023-12-31
        expect B attacks C  by 2025-06-30

        """;

    private static readonly string[] Articles =
    [
        "  who A\n  must supply 10 tonnes of grain to B\n  by 2021-12-31\n",
        "  who A, B\n  must not attack C\n",
        "  who A\n  must supply 10 tonnes of grain to B\n  on B requests help from A\n  within 60 days\n",
        "  who A, C\n  must supply 5 tonnes of grain to B\n  when C attacks B\n  within 30 days\n",
        "  who B\n  will fund A\n  amount EUR 5 m per year\n",
        "  who B\n  must consult with A\n  when pact/c1 is missed\n  within 10 days\n",
        "  who A\n  must supply about 20 tonnes of grain to C\n  needs approval by A Assembly\n",
        "  who A, B\n  must assist C\n  when annex is in force\n",
    ];

    private static readonly string[] Acts =
    [
        "A supplies {0} tonnes of grain to B", "A supplies {0} tonnes of grain to B", "C supplies {0} tonnes of grain to B", "A supplies grain to B", "A supplies {0} tonnes of grain to C",
        "B requests help from A", "B requests help from A", "C attacks B", "C attacks B", "B attacks C", "A consults with B", "B consults with A", "B assists C",
        "A pledges EUR {0} m to B", "A allocates EUR {0} m to B", "B delivers EUR {0} m to A", "B allocates EUR {0} m to A  through Pool", "A revises EUR {0} m to B", "A delivers {0} tonnes of grain to B  through Pool",
        "A signs annex", "B signs annex", "C signs annex", "A ratifies annex", "B ratifies annex", "C ratifies annex", "A Assembly approves annex", "A denounces pact", "B waives pact/c1", "A Assembly approves pact/c7",
    ];

    private static readonly (string Id, string Published)[] Sources = [("annals", "2021-06-01"), ("gazette", "2022-06-01"), ("letters", "2023-06-01")];

    /// <param name="First">The first possible day.</param>
    /// <param name="Source">Where it is told; the number of the source.</param>
    public sealed record Line(int First, string Text, int Source);

    public static Gen<DrawnRecord> Any { get; } =
        from clauses in Gen.SubListOf(Articles)
        from lines in Gen.ListOf(AnyLine)
        select new DrawnRecord([.. Articles.Select((a, i) => (a, i)).Where(p => clauses.Contains(p.a)).Select(p => $"article pact/c{p.i + 1}\n{p.a}")], [.. lines.Where((l, i) => i < 14)]);

    public static Gen<int> Day { get; } = Gen.Choose(TestPortfolio.Day("2019-12-15"), TestPortfolio.Day("2024-12-31"));

    private static Gen<Line> AnyLine =>
        from act in Gen.Elements(Acts)
        from number in Gen.Elements("1", "4", "5", "10", "12.5", "20")
        from first in Gen.Choose(TestPortfolio.Day("2020-01-05"), TestPortfolio.Day("2024-11-30"))
        from length in Gen.Elements(0, 0, 0, 0, 30)
        from hour in Gen.Elements("", "", "T08:00Z", "T21:30Z")
        from denied in Gen.Elements(false, false, false, false, false, true)
        from source in Gen.Choose(0, Sources.Length - 1)
        from under in Gen.Elements("", "", "", "  under pact/c3", "  under pact/c1")
        let day = Text(first)
        let when = length == 0 ? day + hour : $"between {day} and {Text(first + length)}"
        select new Line(first, $"{(denied ? "not " : "")}{when}  {string.Format(CultureInfo.InvariantCulture, act, number)}{under}  [{Sources[source].Id}]", source);

    public string Portfolio => Head + string.Concat(Clauses) + string.Concat(Lines.Select(l => l.Text + "\n"));

    public DrawnRecord UpTo(int day) => this with { Lines = [.. Lines.Where(l => l.First <= day)] };

    public DrawnRecord KnownBy(int day) => this with { Lines = [.. Lines.Where(l => TestPortfolio.Day(Sources[l.Source].Published) <= day)] };

    public TrackReport Run(int? asOf = null, int? known = null) => Track.Run(Architecture(), new Standpoint(asOf, known, null, null));

    /// <summary>A line may name a clause that was not drawn; such a line is a diagnostic and no part of the law.</summary>
    private Architecture Architecture() => TestPortfolio.Load(Portfolio);

    /// <summary>Everything that the report says, in an order of its own and without numbers of lines.</summary>
    public static string Say(TrackReport report) => string.Join('\n',
    [
        .. report.Instruments.Select(l => $"{l.Instrument.Id} {l.Party.Name} {l.Stage} {l.Since} {l.Until} {l.Rule}").Order(StringComparer.Ordinal),
        .. report.Commitments.Select(l => $"{l.Clause.Id} {l.BearerText} {l.State} {l.Since} {l.Rule} {string.Join(';', l.WaitsFor)} "
            + string.Join('|', l.Occurrences.Select(o => $"{o.Start} {o.Deadline} {o.State} {o.Rule} {o.Done} of {o.Needed} by {string.Join(',', o.Acts.Select(a => $"{a.First} {a.Sentence}").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
        .. report.Ledger.Keys.Select(k => $"{k} {report.Ledger[k].Number} {report.Ledger[k].Unknown} {report.Ledger[k].Perhaps}"),
        .. report.Ledger.Lines.Select(l => $"{l.Entry.Sentence} {l.Entry.First} {l.Stage} {l.Perhaps} {l.LeftOut}").Order(StringComparer.Ordinal),
        .. report.Coalitions.Select(c => $"{c.Coalition.Actor.Name} {string.Join(',', c.Members.Select(m => m.Name))} {c.Missing} {Figures(c.Pledged)} {Figures(c.Allocated)} {Figures(c.Delivered)} {string.Join(';', c.Lacks)}"),
        .. report.Pipelines.SelectMany(p => p.Rows.Select(r => $"{p.Instrument.Id} {p.InForce} {r.Party.Name} {r.Signed} {r.Vote} {r.Ratified} {r.Notified}")),
        .. report.Pledges.Select(p => $"{p.Clause.Id} {p.Bearer.Name} {p.Year} {p.ForYear} {p.All.Number} {p.Delivered.Number}"),
        .. report.Clocks.Select(c => $"{c.What} {c.State} {c.Start} {c.Deadline} {c.Rule}").Order(StringComparer.Ordinal),
        .. report.Records.SelectMany(r => r.Counts.Select(c => $"{r.Actor.Name} {c}")),
        .. report.Expected.Select(e => $"{e.Expectation.Sentence} {e.Truth} {e.Why}"),
    ]);

    private static string Figures(IEnumerable<(string Unit, LedgerFigure Figure)> figures) => string.Join(',', figures.Select(f => $"{f.Unit} {f.Figure.Number} {f.Figure.Unknown}"));

    private static string Text(int day) => Fetial.Model.Calendar.Text(day);
}
