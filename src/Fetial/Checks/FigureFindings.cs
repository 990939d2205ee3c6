using System.Collections.Immutable;
using System.Globalization;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>One finding for one measure: every clause with its figure. Shared by rival figures and variants, which differ in their words alone.</summary>
public static class FigureFindings
{
    public static Finding Make(Perspective perspective, IReadOnlyList<FigurePair> pairs, string code, FindingKind kind, string matter, Func<string, string> title, Func<string, string, string> message, string resolve)
    {
        var evidence = pairs.Max(p => p.Together.Evidence);
        var lead = pairs.Where(p => p.Together.Evidence == evidence).OrderBy(p => p.Together.Certainty).First();
        var tier = lead.Together.Tier;
        var clauses = pairs.SelectMany(p => new[] { p.First, p.Second }).DistinctBy(c => c.Result.Clause.Id)
            .OrderBy(c => c.Bound.Ceiling ?? c.Bound.Floor).ThenBy(c => c.Result.Clause.Id, StringComparer.Ordinal).ToList();
        var bound = clauses[0].Bound;
        var subject = $"{bound.What} of {SingleClause.List(SingleClause.NamesOf(perspective, bound.Owner))}";
        var figures = string.Join("; ", clauses.GroupBy(c => Text(c.Bound)).Select(g => $"{g.Key} ({SingleClause.List([.. g.Select(c => c.Result.Clause.Id)])})"));
        var situation = lead.Together;
        return new Finding(
            code, kind, Capital(title(subject)),
            SeverityTable.Of(kind, tier, situation.Certainty, evidence), situation.Certainty, tier, evidence,
            $"{message(subject, figures)}.{(situation.Priority is null ? "" : " " + situation.Priority)}",
            [.. clauses.Select(c => ClauseText.Of(perspective, c.Result.Clause, c.Result.Duty, Text(c.Bound), c.Result.Clause.Evidence))],
            new Witness(situation.Day, SingleClause.NamesOf(perspective, bound.Owner), null, situation.Facts),
            situation.Certainty == Certainty.Resolved ? "Nothing is needed; check that the rule of priority is the one the parties meant." : resolve,
            Fingerprint.Of(code, $"{tier} {matter} {subject} {bound.Unit} {bound.Per} {Shape(bound)}"));
    }

    /// <summary>Ceilings are held against ceilings, floors against floors.</summary>
    public static string Shape(MeasureBound bound) => bound switch
    {
        { Floor: null } => "ceiling",
        { Ceiling: null } => "floor",
        _ => "range",
    };

    /// <summary>"at most 85,000 persons".</summary>
    public static string Text(MeasureBound bound) => bound switch
    {
        { Floor: null, Ceiling: { } most } => $"at most {Figure(most, bound)}",
        { Floor: { } least, Ceiling: null } => $"at least {Figure(least, bound)}",
        { Floor: { } least, Ceiling: { } most } => least == most ? Figure(least, bound) : $"{Number(least)} to {Figure(most, bound)}",
        _ => "no bound",
    };

    private static string Figure(decimal number, MeasureBound bound) => $"{Number(number)} {bound.Unit}".Trim() + (bound.Per is null ? "" : $" per {bound.Per}");

    private static string Number(decimal number) => number.ToString("#,0.##########", CultureInfo.InvariantCulture);

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
