using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>
/// A portfolio seen from a standpoint: which events, texts and commitments count, who is bound by what on which days.
/// Built once per standpoint; every analysis reads it.
/// </summary>
public sealed class Perspective
{
    private readonly Dictionary<Type, object> shared = [];

    public Perspective(Architecture architecture, Standpoint standpoint)
    {
        Architecture = architecture;
        Standpoint = standpoint;
        AsOf = standpoint.AsOf ?? architecture.ResearchedTo;
        Viewpoint = architecture.Viewpoints.FirstOrDefault(v => v.Id == standpoint.Viewpoint);
        Scenarios = Chain(architecture, standpoint.Scenario);
        var scenarios = Scenarios;
        var without = scenarios.SelectMany(s => s.Without).ToHashSet(StringComparer.Ordinal);
        bool Counts(string? scenario) => scenario is null || scenarios.Any(s => s.Id == scenario);
        var firstEvents = architecture.Events.Where(e => Counts(e.Scenario) && !e.Denied && e.Act.Verb.Stage is not null)
            .Select(e => (Id: (e.Act[Role.Text] as TextFiller)?.Id, e.First)).Where(e => e.Id is not null)
            .GroupBy(e => e.Id ?? "", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(e => e.First), StringComparer.Ordinal);
        Instruments = [.. architecture.Instruments.Where(i => Counts(i.Scenario) && !without.Contains(i.Id) && IsKnown(i.Sources) && HasBegun(i, firstEvents))];
        var texts = Instruments.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        Commitments = [.. architecture.Commitments.Where(c => Counts(c.Scenario) && !without.Contains(c.Id) && texts.Contains(c.Instrument.Id) && IsKnown(c.Sources))];
        var events = architecture.Events.Where(e => Counts(e.Scenario) && IsKnown(e.Sources)).ToList();
        Events = [.. Viewpoint is null ? events : events.Where(e => !IsOverruled(e, events))];
        Actors = new ActorResolver(architecture);
        Acts = new ActResolver(architecture, Actors);
        Standings = new Standings(this);
        Actors.PartiesOf = Standings.PartiesOn;
        Cases = new CaseOf(architecture, Actors, Acts);
        Facts = new FactBase(this);
    }

    /// <summary>What several analyses derive from this perspective, made on first use and then shared by all of them.</summary>
    /// <typeparam name="T">One thing of each type is kept.</typeparam>
    public T Shared<T>(Func<Perspective, T> make)
        where T : class
    {
        if (shared.TryGetValue(typeof(T), out var known) && known is T found)
        {
            return found;
        }

        var made = make(this);
        shared[typeof(T)] = made;
        return made;
    }

    public Architecture Architecture { get; }

    public Standpoint Standpoint { get; }

    /// <summary>The last day that is looked at (inclusive); later days are not researched.</summary>
    public int AsOf { get; }

    public Viewpoint? Viewpoint { get; }

    /// <summary>The scenario that is looked at and those it rests on; empty for the baseline.</summary>
    public ImmutableArray<Scenario> Scenarios { get; }

    public ImmutableArray<Instrument> Instruments { get; }

    public ImmutableArray<Commitment> Commitments { get; }

    public ImmutableArray<RecordedEvent> Events { get; }

    public ActorResolver Actors { get; }

    public ActResolver Acts { get; }

    public Standings Standings { get; }

    public CaseOf Cases { get; }

    public FactBase Facts { get; }

    /// <summary>The statement to use: the one of the most trusted source, else the first written.</summary>
    public Stated<T>? Trusted<T>(ImmutableArray<Stated<T>> statements) =>
        statements.Where(s => IsKnown(s.Cites)).MinBy(s => Rank(s.Cites.Select(c => c.Source.Id)));

    /// <summary>The place of the most trusted of these sources in the viewpoint; lower is more trusted.</summary>
    public int Rank(IEnumerable<string> sources)
    {
        if (Viewpoint is null)
        {
            return 0;
        }

        var best = Viewpoint.Ranks.Length;
        foreach (var source in sources)
        {
            for (var rank = 0; rank < best; rank++)
            {
                if (Viewpoint.Ranks[rank].Contains(source))
                {
                    best = rank;
                }
            }
        }

        return best;
    }

    /// <summary>Whether a statement with these sources was known by the known-date; one without sources always is.</summary>
    public bool IsKnown(ImmutableArray<Citation> cites) =>
        Standpoint.Known is not { } known || cites.IsEmpty || cites.Any(c => c.Source.Published is not { } day || day <= known);

    /// <summary>Whether a text has a dated stage by the as-of day; one without any date counts always.</summary>
    private bool HasBegun(Instrument instrument, Dictionary<string, int> firstEvents)
    {
        var days = instrument.Stages.Select(s => s.Value.First)
            .Concat(instrument.InForce.Concat(instrument.Provisional).Select(p => p.Value.From).OfType<int>())
            .Concat(firstEvents.TryGetValue(instrument.Id, out var first) ? [first] : [])
            .ToList();
        return days.Count == 0 || days.Min() <= AsOf;
    }

    /// <summary>Whether a more trusted source says the opposite of an event on one of its days.</summary>
    private bool IsOverruled(RecordedEvent stated, List<RecordedEvent> events) => events.Exists(e =>
        e.Denied != stated.Denied && e.Sentence == stated.Sentence && e.First <= stated.Last && stated.First <= e.Last
        && Rank(e.Sources.Select(c => c.Source.Id)) < Rank(stated.Sources.Select(c => c.Source.Id)));

    private static ImmutableArray<Scenario> Chain(Architecture architecture, string? id)
    {
        var chain = ImmutableArray.CreateBuilder<Scenario>();
        while (id is not null && id != "baseline" && architecture.Scenarios.FirstOrDefault(s => s.Id == id) is { } scenario && !chain.Contains(scenario))
        {
            chain.Add(scenario);
            id = scenario.From;
        }

        return chain.ToImmutable();
    }
}
