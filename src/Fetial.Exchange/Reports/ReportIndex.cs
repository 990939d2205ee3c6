using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Exchange.Reports;

/// <summary>What a page needs to link its parts: an anchor for every finding and clause, and who names what.</summary>
public sealed class ReportIndex
{
    private readonly Dictionary<string, Commitment> commitments;
    private readonly Dictionary<string, Instrument> instruments;
    private readonly Dictionary<Finding, string> anchors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<Finding>> findingsOf = new(StringComparer.Ordinal);

    /// <param name="findings">In the order of the page.</param>
    public ReportIndex(Perspective perspective, IEnumerable<Finding> findings)
    {
        Perspective = perspective;
        commitments = ById(perspective.Architecture.Commitments, clause => clause.Id);
        instruments = ById(perspective.Architecture.Instruments, text => text.Id);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var clauses = new Dictionary<string, FindingClause>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var print = $"{finding.Code}-{finding.Fingerprint}";
            var count = taken[print] = taken.GetValueOrDefault(print) + 1;
            anchors[finding] = count == 1 ? print : $"{print}-{count}";
            foreach (var clause in finding.Clauses)
            {
                clauses.TryAdd(clause.Id, clause);
                if (!findingsOf.TryGetValue(clause.Id, out var list))
                {
                    findingsOf[clause.Id] = list = [];
                }

                if (!list.Contains(finding))
                {
                    list.Add(finding);
                }
            }
        }

        Clauses = [.. clauses.Values.OrderBy(clause => clause.Id, StringComparer.Ordinal)];
        Sources = [.. Clauses.SelectMany(clause => CitationsOf(clause.Id)).Select(cite => cite.Source).DistinctBy(source => source.Id).OrderBy(source => source.Id, StringComparer.Ordinal)];
    }

    public Perspective Perspective { get; }

    /// <summary>Every clause or text that a finding names, once, in ordinal order of the ids.</summary>
    public ImmutableArray<FindingClause> Clauses { get; }

    /// <summary>The sources of those, in ordinal order of the ids.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Whether the page shows the finding in full.</summary>
    public bool Shows(Finding finding) => anchors.ContainsKey(finding);

    /// <summary>Unique on the page; the code with the fingerprint, which an acceptance names.</summary>
    public string Anchor(Finding finding) => anchors.TryGetValue(finding, out var anchor) ? anchor : $"{finding.Code}-{finding.Fingerprint}";

    /// <summary>Whether the page shows the clause in full.</summary>
    public bool Shows(string clause) => findingsOf.ContainsKey(clause);

    public static string ClauseAnchor(string id) => $"clause-{id}";

    public static string SourceAnchor(string id) => $"source-{id}";

    public IReadOnlyList<Finding> FindingsOf(string clause) => findingsOf.TryGetValue(clause, out var found) ? found : [];

    public Commitment? Commitment(string id) => commitments.GetValueOrDefault(id);

    /// <summary>The text itself, or the text of a clause.</summary>
    public Instrument? Instrument(string id) => commitments.TryGetValue(id, out var clause) ? clause.Instrument : instruments.GetValueOrDefault(id);

    /// <summary>The sources of a clause or text; a clause without its own has those of its text.</summary>
    public ImmutableArray<Citation> CitationsOf(string id) =>
        commitments.TryGetValue(id, out var clause) && !clause.Sources.IsEmpty ? clause.Sources : Instrument(id)?.Sources ?? [];

    /// <summary>The force of the text that a clause stands in; null for what is neither text nor clause.</summary>
    public Force? ForceOf(string id) => Instrument(id) is { } text ? Perspective.Standings.ForceOf(text) : null;

    private static Dictionary<string, T> ById<T>(IEnumerable<T> things, Func<T, string> id) =>
        things.GroupBy(id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
