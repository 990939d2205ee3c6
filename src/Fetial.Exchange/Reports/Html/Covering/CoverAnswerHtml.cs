using System.Collections.Immutable;
using Fetial.Coverage;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Exchange.Reports.Html.Covering;

/// <summary>One actor under one threat. On a page of its own each part is a section, else all are parts of one.</summary>
public sealed class CoverAnswerHtml(HtmlText html, CoverageReport report, CoverageAnswer answer, int number)
{
    private readonly bool isAlone = report.Answers.Length == 1;

    public static IEnumerable<ContentsEntry> Contents(CoverageReport report, CoverageAnswer answer, int number) => new (string Part, string Title, int Count)[]
    {
        ("levels", "Owed by day and place", answer.Areas.Length),
        ("gaps", "Gaps", answer.Gaps.Length),
        ("owed", "Who owes it", Owed(report, answer).Count),
        ("exits", "After exits", report.Question.Exits == 0 ? 0 : answer.Exits.Length + answer.Losses.Length),
        ("misses", "Near misses", answer.Shortfalls.Length),
    }.Where(p => p.Count > 0).Select(p => new ContentsEntry($"{p.Part}-{number}", p.Title, p.Count, []));

    public void Write()
    {
        var parts = Contents(report, answer, number).Select(e => e.Anchor[..e.Anchor.LastIndexOf('-')]).ToHashSet(StringComparer.Ordinal);
        if (isAlone)
        {
            Parts(parts);
        }
        else
        {
            html.Section($"answer-{number}", $"{answer.Of.Name}, against “{answer.Threat}”", () =>
            {
                html.Element("p", () => html.Prose(CoverageSentence.Of(report, answer)), ("class", "message"));
                Parts(parts);
            });
        }
    }

    private void Parts(HashSet<string> parts)
    {
        foreach (var (name, title, write) in new (string, string, Action)[]
        {
            ("levels", "Owed by day and place", Levels),
            ("gaps", "Gaps", Gaps),
            ("owed", $"Who owes it on {Calendar.Text(report.Days.Last)}", Who),
            ("exits", "After exits", Exits),
            ("misses", "Near misses: not counted, nearest first", Misses),
        }.Where(p => parts.Contains(p.Item1)))
        {
            if (isAlone)
            {
                html.Section($"{name}-{number}", title, write);
            }
            else
            {
                html.Element("h3", title);
                write();
            }
        }
    }

    private void Levels()
    {
        html.Element("p", () => html.Text("Firm: only who owes and who is protected must act. Choice: intends to, may, or means at discretion. Open: cannot be decided.")
            .Text(report.Wanted is { } wanted ? $" A hatched spell is a gap: less than {report.Steps[wanted]} counts." : " The higher the block, the higher the step."), ("class", "place"));
        foreach (var area in answer.Areas)
        {
            var spells = CoverageSpells.Of(area.Intervals);
            html.Element(isAlone ? "h3" : "h4", $"{area.Name}{(area.Places.Length > 1 ? $" ({area.Places.Length} places)" : "")}");
            new CoverStripHtml(html, report).Write(spells);
            if (!area.Open.IsEmpty)
            {
                html.Element("p", () => html.Prose($"{area.Open}: cannot be decided whether this ground is asked about."), ("class", "place"));
            }

            new TableHtml(html, $"{area.Name}: what is owed, spell by spell.").Write(
                spells,
                ("Days", spell => html.Prose($"{Calendar.Text(spell.Days.First)} to {Calendar.Text(spell.Days.Last)}")),
                ("Firm", spell => Level(spell.Levels)),
                ("If others consent", spell => html.Text(spell.Levels.IfOthersConsent > spell.Levels.Firm ? report.Steps[spell.Levels.IfOthersConsent] : "same")),
                ("Beside", spell => html.Text(Beside(spell.Levels))),
                ("Evidence", spell => html.Text(spell.Evidence is { } grade ? Names.Text(grade) : "")),
                ("How, and by which clauses", spell =>
                {
                    html.Text(CoverageWords.How(spell.Bindingness.Take(2)) + (spell.Bindingness.Length > 2 ? $" and {spell.Bindingness.Length - 2} more" : ""));
                    var clauses = spell.By.Select(g => g.Clause.Id).Distinct().Order(StringComparer.Ordinal).ToList();
                    if (clauses.Count > 0)
                    {
                        html.Opening(Narration.Count(clauses.Count, "clause"), () => html.Plain(clauses, c => html.Text(c)), printed: true);
                    }
                }));
        }
    }

    private void Level(CoverageLevels levels)
    {
        var step = report.Steps[levels.Firm];
        if (report.Wanted is not { } wanted)
        {
            html.Element("strong", step);
        }
        else
        {
            html.State(levels.Counted >= wanted ? new StateMark("█", step, Tone.Good) : new StateMark("░", step, Tone.Error), levels.Counted >= wanted ? "" : ", a gap");
        }
    }

    private string Beside(CoverageLevels levels) => string.Join("; ", new[]
    {
        levels.AtDiscretion > 0 ? $"{report.Steps[levels.AtDiscretion]} (choice)" : null,
        levels.Undecided > 0 ? $"{report.Steps[levels.Undecided]} ({(levels.PlaceOpen == levels.Undecided ? "place open" : "open")})" : null,
    }.OfType<string>());

    private void Gaps() => new TableHtml(html, "Certain gaps first, the largest first. A gap is open where the record or a text leaves undecided whether it is one.").Write(
        answer.Gaps.OrderBy(g => g.IsOpen).ThenByDescending(g => g.DayPlaces),
        ("Gap", gap => html.State(gap.IsOpen ? new StateMark("?", "open", Tone.Note) : new StateMark("░", "gap", Tone.Error))),
        ("Days", gap => html.Prose($"{Calendar.Text(gap.Days.First)} to {Calendar.Text(gap.Days.Last)}")),
        ("Where", gap => html.Text(gap.Area)),
        ("Owed", gap => html.Text($"{report.Steps[gap.Held]}; wanted {report.Steps[gap.Wanted]}")),
        ("Size", gap => html.Text($"{Narration.Count(gap.Days.Last - gap.Days.First + 1, "day")} × {Narration.Count(gap.Places.Length, "place")}")));

    private static List<IGrouping<(GrantKind Kind, int Step, string Id, Bindingness How, string Why), Grant>> Owed(CoverageReport report, CoverageAnswer answer) =>
    [
        .. answer.Promises.Where(p => p.Days.Contains(report.Days.Last)).GroupBy(p => (p.Kind, p.Step, p.Clause.Id, p.Bindingness, p.Why))
            .OrderBy(g => (int)g.Key.Kind).ThenByDescending(g => g.Key.Step).ThenBy(g => g.Key.Id, StringComparer.Ordinal),
    ];

    private void Who() => new TableHtml(html, "Firm promises first, then those that depend on somebody else, on a choice, or on what is left open.").Write(
        Owed(report, answer),
        ("Level", row => html.Text(report.Steps[row.Key.Step])),
        ("Kind", row => html.Text(CoverageWords.Kind(row.Key.Kind))),
        ("Clause", row => html.Text(row.Key.Id)),
        ("By", row => html.Text(string.Join("; ", row.Select(g => g.By).Distinct().Select(By)))),
        ("How", row => html.Text(CoverageWords.How(row.Key.How) + (row.Key.Why.Length > 0 ? $"; {row.Key.Why}" : ""))));

    private string By(Guarantor guarantor)
    {
        var names = string.Join(", ", guarantor.Members.Select(a => report.Perspective.Architecture.Actors[a].Name).Order(StringComparer.Ordinal));
        return guarantor.Members.Length == 1 ? names : $"{(guarantor.Needed == guarantor.Members.Length ? "jointly" : $"any {guarantor.Needed} of")} {names}";
    }

    private void Exits()
    {
        new TableHtml(html, "The worst exits of so many guarantors, on the days and ground named.").Write(
            answer.Exits.GroupBy(e => (e.Leaving, e.Area)).Select(g => g.Last()),
            ("Who leaves", exit => html.Text(exit.Leaving == 1 ? "1 guarantor" : $"any {exit.Leaving}")),
            ("Days", exit => html.Prose($"{Calendar.Text(exit.Days.First)} to {Calendar.Text(exit.Days.Last)}")),
            ("Where", exit => html.Text(exit.Area)),
            ("What is left", exit => html.Text(Fall(exit.Before, exit.After))),
            ("If it is", exit => html.Text(exit.Whose.IsEmpty ? "" : string.Join(" or ", exit.Whose.Select(w => w.Name)))));
        var lost = answer.Losses.Where(l => l.DayPlaces > 0).ToImmutableArray();
        if (!lost.IsEmpty)
        {
            new TableHtml(html, $"Without each guarantor, on {Calendar.Text(report.Days.Last)}.").Write(
                lost,
                ("Guarantor", loss => html.Text(loss.Guarantor.Name)),
                ("What is left", loss => html.Text(Fall(loss.Before, loss.After))),
                ("Lower on", loss => html.Text($"{loss.DayPlaces} days × places")));
        }

        var kept = answer.Losses.Where(l => l.DayPlaces == 0).Select(l => l.Guarantor.Name).ToList();
        if (kept.Count > 0)
        {
            html.Element("p", $"No level is lost by the exit of {(kept.Count == 1 ? "" : "any one of ")}{string.Join(", ", kept)}.");
        }
    }

    private string Fall(int before, int after) => after < before ? $"{report.Steps[before]} → {report.Steps[after]}" : $"{report.Steps[before]}, kept";

    private void Misses() => new TableHtml(html, "Clauses that give less than what is asked for, by the reason.").Write(
        answer.Shortfalls.GroupBy(CoverageWords.Reason, StringComparer.Ordinal),
        ("Why", group => html.Prose(group.Key)),
        ("Clauses", group => html.Text(string.Join(", ", group.Select(s => s.Clause.Id).Distinct()))));
}
