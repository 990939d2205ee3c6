using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Turns a contested result into a finding; shared by contradiction and collision, which differ in their words alone.</summary>
public static class ClashFindings
{
    public static Finding Make(Perspective perspective, ContestedResult contested, string code, FindingKind kind, Func<ContestedResult, Clash, string> message, Func<Clash, string> resolve)
    {
        // The gravest clash carries the finding; clauses on weaker evidence are named beside it, so that they neither hide nor lower it.
        var lead = contested.Clashes.OrderByDescending(c => SeverityTable.Of(kind, contested.Tier, c.Certainty, c.Evidence, contested.IsPast)).ThenByDescending(c => c.Evidence).ThenBy(c => Order(c.Certainty))
            .ThenBy(c => c.In.Clause.Id, StringComparer.Ordinal).ThenBy(c => c.Out.Clause.Id, StringComparer.Ordinal).First();
        var evidence = lead.Evidence;
        var core = contested.Clashes.Where(c => c.Evidence >= evidence).ToImmutableArray();
        var outs = Side(perspective, core.Select(c => c.Out), "out", evidence);
        var ins = Side(perspective, core.Select(c => c.In), "in", evidence);
        var named = outs.Concat(ins).Select(c => (c.Id, c.Side)).ToHashSet();
        var others = Side(perspective, contested.Clashes.Select(c => c.Out), "also out", evidence).Where(c => !named.Contains((c.Id, "out")))
            .Concat(Side(perspective, contested.Clashes.Select(c => c.In), "also in", evidence).Where(c => !named.Contains((c.Id, "in"))));
        var severity = SeverityTable.Of(kind, contested.Tier, lead.Certainty, evidence, contested.IsPast);
        return new Finding(
            code, kind, Title(contested), severity, lead.Certainty, contested.Tier, evidence, message(contested, lead) + Past(perspective, lead) + Contested(lead),
            [.. outs, .. ins, .. others],
            Witness(perspective, lead),
            resolve(lead),
            Fingerprint.Of(code, $"{contested.Tier} {contested.Key}{(contested.IsPast ? " past" : "")}"));
    }

    private static string Past(Perspective perspective, Clash clash) =>
        clash.IsPast ? $" That was so until {Calendar.Text(clash.Days.Last)} and is over on {Calendar.Text(perspective.AsOf)}." : "";

    /// <summary>Which of several statements the clash rests on.</summary>
    private static string Contested(Clash clash) => clash.Certainty == Certainty.Resolved ? "" : string.Concat(
        Contests.Sentences(clash.In.Clause, clash.OfMeasure).Concat(Contests.Sentences(clash.Out.Clause, clash.OfMeasure)).Distinct(StringComparer.Ordinal).Select(s => " " + s));

    private static string Title(ContestedResult contested) => $"{char.ToUpperInvariant(contested.Text[0])}{contested.Text[1..]}";

    private static ImmutableArray<FindingClause> Side(Perspective perspective, IEnumerable<Result> results, string side, EvidenceGrade evidence) =>
        [.. results.DistinctBy(r => r.Clause.Id).OrderBy(r => r.Clause.Id, StringComparer.Ordinal).Select(r => ClauseText.Of(perspective, r.Clause, r.Duty, side, side.StartsWith("also", StringComparison.Ordinal) ? r.Clause.Evidence : evidence))];

    private static Witness Witness(Perspective perspective, Clash clash)
    {
        var parties = clash.Bearers.IsEmpty ? clash.In.Act.Doers.Indices : clash.Bearers.Indices;
        var place = (clash.Out.Clause.Where?.Value ?? clash.In.Clause.Where?.Value)?.FirstOrDefault()?.ToString();
        return new Witness(clash.Day, [.. parties.Select(i => perspective.Architecture.Actors[i].Name).Order(StringComparer.Ordinal)], place, clash.Facts);
    }

    private static int Order(Certainty certainty) => certainty switch
    {
        Certainty.Certain => 0,
        Certainty.Attributed => 1,
        Certainty.Possible => 2,
        _ => 3,
    };
}
