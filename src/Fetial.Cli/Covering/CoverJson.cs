using System.Text.Json;
using Fetial.Cli.Reading;
using Fetial.Coverage;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Cli.Covering;

/// <summary>The answer of <c>fetial cover</c> for programs; docs/json.md describes it, docs/schema/cover-1.json holds it to its word.</summary>
internal static class CoverJson
{
    public const string Schema = "fetial.cover/1";

    public static void Write(TextWriter output, LoadedPortfolio portfolio, CoverRequest request, CoverageReport report) =>
        JsonPage.Write(output, Schema, portfolio, report.Perspective, json =>
        {
            json.WriteString("ladder", report.Question.Ladder);
            json.Strings("steps", report.Steps);
            json.WriteString("wanted", report.Wanted is { } wanted ? report.Steps[wanted] : null);
            json.WriteString("counting", report.Question.Counting.ToString().ToLowerInvariant());
            json.Strings("without", report.Question.Without.Select(w => w.Name));
            json.Range(report.Days);
            json.Array("answers", report.Answers, answer => json.Object(() => Answer(json, request, report, answer)));
            if (request.Matrix)
            {
                Matrix(json, report, CoverageMatrix.Of(report));
            }
        });

    private static void Answer(Utf8JsonWriter json, CoverRequest request, CoverageReport report, CoverageAnswer answer)
    {
        json.WriteString("of", answer.Of.Name);
        json.WriteString("against", answer.Threat);
        json.WriteString("sentence", CoverageSentence.Of(report, answer));
        json.Array("areas", answer.Areas, area => json.Object(() =>
        {
            json.WriteString("where", area.Name);
            json.Strings("places", area.Places);
            json.Array("asked", area.Asked.Ranges, range => json.Object(() => json.Range(range)));
            json.Array("open", area.Open.Ranges, range => json.Object(() => json.Range(range)));
        }));
        json.Array("intervals", answer.Areas.SelectMany(a => a.Intervals.Select(i => (Area: a, Interval: i))), item => json.Object(() => Interval(json, report, item.Area, item.Interval)));
        json.Array("gaps", answer.Gaps, gap => json.Object(() =>
        {
            json.Range(gap.Days);
            json.WriteString("where", gap.Area);
            json.Strings("places", gap.Places);
            json.WriteString("held", report.Steps[gap.Held]);
            json.WriteString("wanted", report.Steps[gap.Wanted]);
            json.WriteBoolean("cannotBeDecided", gap.IsOpen);
            json.WriteNumber("dayPlaces", gap.DayPlaces);
        }));
        json.Array("exits", answer.Exits, exit => json.Object(() =>
        {
            json.WriteNumber("leaving", exit.Leaving);
            json.Range(exit.Days);
            json.WriteString("where", exit.Area);
            json.WriteString("before", report.Steps[exit.Before]);
            json.WriteString("after", report.Steps[exit.After]);
            json.Strings("whose", exit.Whose.Select(w => w.Name));
        }));
        json.Array("losses", answer.Losses, loss => json.Object(() =>
        {
            json.WriteString("guarantor", loss.Guarantor.Name);
            json.WriteNumber("dayPlaces", loss.DayPlaces);
            json.WriteString("before", report.Steps[loss.Before]);
            json.WriteString("after", report.Steps[loss.After]);
        }));
        json.Array("notCounted", answer.Shortfalls, shortfall => json.Object(() =>
        {
            json.WriteString("clause", shortfall.Clause.Id);
            json.WriteString("would", shortfall.Step > 0 ? report.Steps[shortfall.Step] : null);
            json.WriteString("word", shortfall.Duty.WordText);
            json.WriteString("reason", Kebab(shortfall.Reason.ToString()));
            json.WriteString("why", shortfall.Why);
        }));
        if (request.Overlap)
        {
            Overlap(json, report, CoverageOverlap.Of(report, answer));
        }
    }

    private static void Interval(Utf8JsonWriter json, CoverageReport report, CoverageArea area, CoverageInterval interval)
    {
        json.Range(interval.Days);
        json.WriteString("where", area.Name);
        json.WriteString("firm", report.Steps[interval.Levels.Firm]);
        json.WriteString("ifOthersConsent", report.Steps[interval.Levels.IfOthersConsent]);
        json.WriteString("atDiscretion", report.Steps[interval.Levels.AtDiscretion]);
        json.WriteString("undecided", report.Steps[interval.Levels.Undecided]);
        json.Array("bindingness", interval.Bindingness, way => json.Object(() => Binding(json, way)));
        json.WriteString("evidence", interval.Evidence is { } grade ? Names.Text(grade) : null);
        json.Array("by", interval.By, grant => json.Object(() =>
        {
            json.WriteString("clause", grant.Clause.Id);
            json.Strings("guarantors", grant.By.Members.Select(m => report.Perspective.Architecture.Actors[m].Name));
            json.WriteNumber("needed", grant.By.Needed);
            json.WriteString("level", report.Steps[grant.Step]);
            json.WriteString("kind", Kebab(grant.Kind.ToString()));
            Binding(json, grant.Bindingness);
            json.WriteString("evidence", Names.Text(grant.Evidence));
            json.WriteString("why", grant.Why.Length > 0 ? grant.Why : null);
        }));
    }

    private static void Binding(Utf8JsonWriter json, Bindingness way)
    {
        json.WriteString("word", Kebab(way.Word.ToString()));
        json.WriteString("force", Kebab(way.Force.ToString()));
        json.WriteString("standing", Kebab(way.Standing.ToString()));
    }

    private static void Matrix(Utf8JsonWriter json, CoverageReport report, CoverageMatrix matrix)
    {
        json.WriteStartObject("matrix");
        json.Array("years", report.Answers.Zip(matrix.Levels), row => json.Object(() =>
        {
            json.WriteString("of", row.First.Of.Name);
            json.WriteString("against", row.First.Threat);
            json.Array("levels", matrix.Years.Zip(row.Second), cell => json.Object(() =>
            {
                json.WriteNumber("year", cell.First);
                json.WriteString("lowest", cell.Second is { } low ? report.Steps[low.Lowest] : null);
                json.WriteString("highest", cell.Second is { } high ? report.Steps[high.Highest] : null);
            }));
        }));
        json.Array("components", matrix.Components, row => json.Object(() =>
        {
            json.WriteString("component", row.Component);
            json.Array("promised", row.Cells, cell => json.Object(() =>
            {
                json.WriteString("by", cell.Key.Name);
                json.WriteBoolean("duty", cell.Value.ByDuty);
                json.Strings("clauses", cell.Value.Clauses);
            }));
        }));
        json.WriteEndObject();
    }

    private static void Overlap(Utf8JsonWriter json, CoverageReport report, CoverageOverlap overlap)
    {
        json.WriteStartObject("overlap");
        json.Array("components", overlap.Rows, row => json.Object(() =>
        {
            json.WriteString("component", row.Component);
            json.WriteString("level", report.Steps[row.Step]);
            json.Strings("texts", row.Texts.Select(t => t.Id));
            json.Strings("guarantors", row.Guarantors.Select(g => report.Perspective.Architecture.Actors[g].Name));
        }));
        json.Array("pairs", overlap.Pairs, pair => json.Object(() =>
        {
            json.WriteString("first", pair.First.Id);
            json.WriteString("second", pair.Second.Id);
            json.Strings("reinforces", pair.Reinforces);
            json.WriteBoolean("complements", pair.Complements);
            json.Array("days", pair.Days.Ranges, range => json.Object(() => json.Range(range)));
        }));
        json.WriteEndObject();
    }

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
