using System.Text.Json;
using Fetial.Cli.Covering;
using Fetial.Cli.Reading;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Strategy.Plan;
using Fetial.Strategy.Ratification;

namespace Fetial.Cli.Strategies;

/// <summary>The answer of <c>fetial plan</c> for programs: schema <c>fetial.plan/1</c>.</summary>
internal static class PlanJson
{
    public const string Schema = "fetial.plan/1";

    public static void Write(TextWriter output, LoadedPortfolio portfolio, PlanReport report) => JsonPage.Write(output, Schema, portfolio, report.Perspective, json =>
    {
        json.WriteString("step", report.Options.Step.ToString().ToLowerInvariant());
        json.Array("promises", report.Promises, p => json.Object(() => Promise(json, p)));
        if (report.Roadmap is { } roadmap)
        {
            json.WriteStartObject("roadmap");
            Roadmap(json, roadmap, report.Perspective.Architecture);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("roadmap");
        }

        json.Array("clocks", report.Clocks, c => json.Object(() => Clock(json, c)));
        if (report.Backtest is { } backtest)
        {
            json.WriteStartObject("backtest");
            Backtest(json, backtest);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("backtest");
        }
    });

    private static void Promise(Utf8JsonWriter json, PromisePlan plan)
    {
        var (analysis, question) = (plan.Analysis, plan.Analysis.Question);
        json.WriteString("id", question.Id);
        json.WriteString("title", question.Title);
        json.Strings("of", question.Of);
        json.WriteString("challenger", question.Challenger.Name);
        json.WriteString("prolongs", Word(analysis.Prolongs));
        json.WriteString("fightsOn", Word(analysis.FightsOn));
        json.WriteString("isConditional", Word(analysis.IsConditional));
        json.WriteString("condition", analysis.Condition);
        DeterJson.Number(json, "threshold", analysis.At.Threshold);
        DeterJson.Number(json, "incentive", analysis.At.ProlongingIncentive);
        DeterJson.Number(json, "lapseThreshold", analysis.At.LapseThreshold);
        DeterJson.Number(json, "deadlineBound", analysis.At.DeadlineBound);
        Optional(json, "periods", analysis.Duration?.Periods);
        Optional(json, "periodsUnconditional", analysis.UnconditionalDuration?.Periods);
        json.WriteStartObject("draws");
        json.WriteNumber("count", analysis.Draws);
        json.WriteNumber("shareFightsOn", analysis.Share);
        json.WriteEndObject();
        json.Strings("deciding", analysis.Deciding);
        json.Array("inputs", PromiseAnalysis.Inputs(question), i => json.Object(() =>
        {
            json.WriteString("name", i.Name);
            json.WriteNumber("value", i.Range.Value);
            json.WriteNumber("low", i.Range.Low);
            json.WriteNumber("high", i.Range.High);
        }));
        json.Array("policies", analysis.Policies.Rows, r => json.Object(() =>
        {
            json.WriteString("name", r.Name);
            json.WriteNumber("bridge", r.Bridge);
            json.WriteBoolean("fightsOn", r.FightsOn >= 0.5);
        }));
        json.Array("claims", plan.Claims, c => json.Object(() =>
        {
            json.WriteString("key", c.Key);
            json.WriteString("statement", c.Statement);
            json.WriteString("condition", c.Condition);
            json.WriteBoolean("atValues", c.AtValues);
            json.WriteString("verdict", Word(c.Verdict));
        }));
        GamesJson.Write(json, plan.Games);
        json.Strings("doesNotFollow", PromiseClaims.DoesNotFollow);
    }

    private static void Roadmap(Utf8JsonWriter json, Roadmap roadmap, Architecture architecture)
    {
        json.WriteString("target", roadmap.Target);
        json.Array("path", roadmap.Path, s => json.Object(() => OnPath(json, s)));
        json.WriteNumber("paths", roadmap.Critical.Count);
        json.Array("otherPaths", roadmap.Critical.Listed.Skip(1), p => json.Object(() => json.Array("path", p, s => json.Object(() => OnPath(json, s)))));
        json.Strings("pathHolders", roadmap.PathHolders.Select(a => a.Name));
        json.Strings("preventAlone", roadmap.Keys.Prevent.Listed.Where(g => g.Length == 1).Select(g => architecture.Actors[g[0]].Name));
        json.Strings("adversaries", roadmap.Keys.Adversaries.Select(a => a.Name));
        json.Strings("cannotBeDecided", roadmap.Open.Select(s => s.Statement));
        json.WriteStartObject("root");
        Step(json, roadmap.Root);
        json.WriteEndObject();
    }

    private static void OnPath(Utf8JsonWriter json, RoadStep step)
    {
        json.WriteString("statement", step.Statement);
        json.WriteString("id", step.Id);
        State(json, step);
    }

    private static void Step(Utf8JsonWriter json, RoadStep step)
    {
        json.WriteString("statement", step.Statement);
        State(json, step);
        json.WriteString("kind", step.Kind.ToString().ToLowerInvariant());
        json.WriteString("link", step.Link.ToString().ToLowerInvariant());
        json.WriteString("id", step.Id);
        json.WriteString("note", step.Note);
        json.Strings("holders", step.Holders.Select(a => a.Name));
        json.WriteBoolean("any", step.IsAny);
        json.Array("waitsFor", step.WaitsFor, s => json.Object(() => Step(json, s)));
    }

    private static void State(Utf8JsonWriter json, RoadStep step)
    {
        json.WriteString("state", step.State switch { StepState.Done => "done", StepState.Open => "cannot be decided", StepState.Circular => "circular", _ => "missing" });
        Day(json, "day", step.Day);
        Day(json, "earliest", step.Dates.Earliest);
        Day(json, "latest", step.Dates.Latest);
        Day(json, "pastFrom", step.Dates.PastFrom);
        Day(json, "pastTo", step.Dates.PastTo);
        json.WriteString("basis", step.Dates.Basis);
    }

    private static void Clock(Utf8JsonWriter json, RatificationClock clock)
    {
        Record(json, clock.Record);
        json.WriteString("consents", clock.Consents);
        json.WriteStartObject("forecast");
        Forecast(json, clock.Forecast);
        json.WriteEndObject();
        Assumptions(json, clock.Assumptions);
    }

    private static void Record(Utf8JsonWriter json, RatificationRecord record)
    {
        json.WriteString("text", record.Text.Id);
        json.WriteString("opened", Calendar.Text(record.Opened));
        Day(json, "inForce", record.InForce);
        json.WriteNumber("done", record.Done);
        json.WriteNumber("of", record.Parties.Length);
        json.Array("parties", record.Parties, p => json.Object(() =>
        {
            json.WriteString("name", p.Party.Name);
            Day(json, "day", p.Day);
            json.WriteBoolean("uncertain", p.IsUncertain);
        }));
        json.Strings("joinedLater", record.JoinedLater.Select(p => p.Party.Name));
    }

    private static void Forecast(Utf8JsonWriter json, ClockForecast forecast)
    {
        json.WriteNumber("t0", forecast.T0);
        json.Strings("left", forecast.Left.Select(a => a.Name));
        json.WriteNumber("survival", forecast.Survival.Survival(forecast.T0));
        Optional(json, "rate", forecast.Rate);
        Optional(json, "weibullShape", forecast.Weibull?.Shape);
        Optional(json, "weibullScale", forecast.Weibull?.Scale);
        json.Array("rows", forecast.Rows, r => json.Object(() =>
        {
            json.WriteString("model", r.Model);
            Optional(json, "median", r.Median);
            Optional(json, "p90", r.P90);
            Optional(json, "p99", r.P99);
            json.Array("chances", r.Chances, c => json.Object(() =>
            {
                json.WriteNumber("by", c.Day);
                Optional(json, "value", c.Value);
                json.WriteNumber("least", c.Least);
                json.WriteNumber("most", c.Most);
            }));
        }));
        json.Array("pastWaves", forecast.Waves, w => json.Object(() =>
        {
            json.WriteString("text", w.Id);
            json.WriteNumber("days", w.Days);
        }));
    }

    private static void Assumptions(Utf8JsonWriter json, ClockAssumptions assumptions)
    {
        json.Array("assumptions", assumptions.Figures(), f => json.Object(() =>
        {
            json.WriteString("name", f.Name);
            Figure(json, f.Figure);
        }));
        json.Strings("leftOut", assumptions.Unwritten());
    }

    private static void Backtest(Utf8JsonWriter json, ClockBacktest backtest)
    {
        json.Array("waves", backtest.Waves, w => json.Object(() =>
        {
            json.WriteString("text", w.Record.Text.Id);
            json.WriteNumber("of", w.Record.Parties.Length);
            json.WriteNumber("actual", w.Actual);
            Assumptions(json, w.Assumptions);
            json.Array("days", w.Days, d => json.Object(() =>
            {
                json.WriteStartObject("forecast");
                Forecast(json, d.Forecast);
                json.WriteEndObject();
                json.Array("verdicts", d.Verdicts, v => json.Object(() =>
                {
                    json.WriteString("model", v.Model);
                    DeterJson.Number(json, "sureBy", v.SureBy);
                    DeterJson.Number(json, "lateBy", v.LateBy);
                    json.WriteBoolean("failed", v.Failed);
                }));
            }));
        }));
        json.Array("notTested", backtest.Untested, u => json.Object(() =>
        {
            json.WriteString("text", u.Record.Text.Id);
            json.WriteString("why", u.Why);
        }));
    }

    private static void Figure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteNumber("value", figure.Value);
        json.WriteNumber("low", figure.Low);
        json.WriteNumber("high", figure.High);
        json.WriteString("because", FigureText.Because(figure));
    }

    private static void Day(Utf8JsonWriter json, string name, int? day) => json.WriteString(name, day is { } d ? Calendar.Text(d) : null);

    private static void Optional(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            DeterJson.Number(json, name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Word(RangeVerdict verdict) => verdict switch
    {
        RangeVerdict.Holds => "holds",
        RangeVerdict.Fails => "fails",
        _ => "undetermined",
    };
}
