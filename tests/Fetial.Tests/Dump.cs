using Fetial.Checks;
using Fetial.Model;

namespace Fetial.Tests;

/// <summary>What a portfolio says, as lines that do not depend on the order in which its files were read.</summary>
internal static class Dump
{
    /// <summary>Findings in their order, with everything that a reader sees.</summary>
    public static IEnumerable<string> Findings(CheckReport report) => report.Findings.Concat(report.Accepted).Select(f =>
        $"{f.Code}-{f.Fingerprint} {f.Severity} {f.Certainty} {f.Standing} {f.Evidence} | {f.Title} | {f.Message} | "
        + string.Join("; ", f.Clauses.Select(c => $"{c.Side} {c.Id} {c.File}:{c.Line} {c.Reading} {c.Standing} {c.Evidence}"))
        + $" | {f.Witness.Day} {string.Join(", ", f.Witness.Parties)} {f.Witness.Place} "
        + string.Join(", ", f.Witness.Facts.Select(x => $"{x.Statement}={x.Holds}")) + $" | {f.Resolve}");

    public static IEnumerable<string> Diagnostics(Architecture architecture) =>
        architecture.Diagnostics.Select(d => $"{d.Code} {d.Severity} {d.Location} {d.Location.Length} {d.Message} {d.Remedy}");

    /// <summary>The model by names: what is declared, and how every clause and event was read.</summary>
    public static IEnumerable<string> Model(Architecture architecture)
    {
        var names = architecture.Actors;
        var lines = names.Select(a => $"actor {a.Name} {a.Kind} {a.Location} part of {string.Join(", ", a.PartOf.Select(p => names[p].Name))}")
            .Concat(architecture.Memberships.Select(m => $"member {names[m.Organisation].Name}: {names[m.Member].Name} {m.Days}"))
            .Concat(architecture.Territories.Select(t => $"territory {t.Name} within {string.Join(", ", t.Parents.Select(p => architecture.Territories[p].Name).Order(StringComparer.Ordinal))}"))
            .Concat(architecture.Vocabulary.Verbs.Select(v => $"verb {v.Name} {string.Join(" | ", v.Patterns)} kind of {string.Join(", ", architecture.Vocabulary.Relations[v.Index].KindOf.Select(k => architecture.Vocabulary.Verbs[k].Name))}"))
            .Concat(architecture.Vocabulary.Things.Select(t => $"thing {t.Name} kind of {string.Join(", ", t.KindOf.Select(k => architecture.Vocabulary.Things[k].Name))}"))
            .Concat(architecture.Instruments.Select(i => $"text {i.Id} {string.Join(", ", i.Force.Select(f => f.Value))} {string.Join("; ", i.Stages.Select(s => s.Value.Stage + " " + Calendar.Text(s.Value.First)))} {i.Evidence}"))
            .Concat(architecture.Commitments.Select(c => $"clause {c.Id} {string.Join("; ", c.Duties.Select(d => $"{Fetial.Semantics.Sentences.ActorsText(c.Who.Value)} {d.Value.WordText} {Fetial.Semantics.Sentences.ActText(d.Value.Act, thirdPerson: false)}"))} when {string.Join("; ", Fetial.Situations.ClauseCondition.Of(c).Atoms())} {c.Evidence} {c.Location}"))
            .Concat(architecture.Events.Select(e => $"event {Calendar.Text(e.First)} {(e.Denied ? "not " : "")}{e.Act.Verb.Name}: {e.Sentence} {e.Location}"))
            .Concat(architecture.Sources.Select(s => $"source {s.Id} {s.Evidence} {s.Published}"))
            .Concat(architecture.Expectations.Select(e => $"expect {e.Kind} {e.Text}"))
            .Append($"researched to {Calendar.Text(architecture.ResearchedTo)}");
        return lines.Order(StringComparer.Ordinal);
    }
}
