using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>
/// A portfolio seen from a standpoint: which events, texts and commitments count, who is bound by what on which days.
/// Built once per standpoint; every analysis reads it.
/// </summary>
public sealed class Perspective
{
    /// <summary>From so many clauses on a second thread is worth what it works out twice.</summary>
    private const int Many = 20_000;

    private readonly Dictionary<Type, object> shared = [];
    private readonly Dictionary<Type, object> kept;

    private readonly Trust trust;
    /// <summary>All clauses that count from this standpoint, also where only some of them are gone through.</summary>
    private readonly ImmutableArray<Commitment> counting;

    private readonly bool isWhole;
    private readonly Dictionary<string, int> places;
    private readonly Dictionary<string, Instrument> textsById;
    private readonly Lazy<Perspective?> withoutDenied;

    public Perspective(Architecture architecture, Standpoint standpoint)
    {
        isWhole = true;
        kept = [];
        Architecture = architecture;
        Standpoint = standpoint;
        AsOf = standpoint.AsOf ?? architecture.ResearchedTo;
        Viewpoint = architecture.Viewpoints.FirstOrDefault(v => v.Id == standpoint.Viewpoint);
        trust = new Trust(Viewpoint, standpoint.Known);
        var settlement = new Settlement(trust);
        Scenarios = Chain(architecture, standpoint.Scenario);
        var scenarios = Scenarios;
        var without = scenarios.SelectMany(s => s.Without).ToHashSet(StringComparer.Ordinal);
        var firstEvents = architecture.Events.Where(e => Counts(e.Scenario) && !e.Denied && e.Act.Verb.Stage is not null)
            .Select(e => (Id: (e.Act[Role.Text] as TextFiller)?.Id, e.First)).Where(e => e.Id is not null)
            .GroupBy(e => e.Id ?? "", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(e => e.First), StringComparer.Ordinal);
        Instruments = [.. architecture.Instruments.Where(i => Counts(i.Scenario) && !without.Contains(i.Id) && IsKnown(i.Sources)).Select(settlement.Of).Where(i => HasBegun(i, firstEvents))];
        var texts = Instruments.ToDictionary(i => i.Id, StringComparer.Ordinal);
        textsById = texts;
        Commitments =
        [
            .. architecture.Commitments.Where(c => Counts(c.Scenario) && !without.Contains(c.Id) && texts.ContainsKey(c.Instrument.Id) && IsKnown(c.Sources))
                .Select(c => settlement.Of(c, texts[c.Instrument.Id])).OfType<Commitment>(),
        ];
        counting = Commitments;
        places = PlacesOf(Commitments);
        Coalitions = [.. architecture.Coalitions.Where(c => IsKnown(c.Sources)).Select(settlement.Of)];
        Memberships = standpoint.Known is null ? architecture.Memberships : architecture.Memberships.RemoveAll(m => !IsKnown(m.Statement.Cites));
        TerritoryClaims = standpoint.Known is null ? architecture.TerritoryClaims : architecture.TerritoryClaims.RemoveAll(c => !IsKnown(c.Statement.Cites));
        var events = architecture.Events.Where(e => Counts(e.Scenario) && IsKnown(e.Sources)).ToList();
        Events = [.. Viewpoint is null ? events : events.Where(e => !IsOverruled(e, events))];
        Actors = new ActorResolver(architecture, Memberships);
        Acts = new ActResolver(Actors);
        Standings = new Standings(this);
        Actors.PartiesOf = Standings.PartiesOn;
        Cases = new CaseOf(architecture, Actors, Acts);
        Facts = new FactBase(this);
        withoutDenied = new(() => Events.Any(e => e.Denied) ? new Perspective(this) : null);
    }

    /// <summary>The same standpoint with every event left out that some source denies and no viewpoint upholds.</summary>
    private Perspective(Perspective stated)
    {
        kept = [];
        Architecture = stated.Architecture;
        Standpoint = stated.Standpoint;
        AsOf = stated.AsOf;
        Viewpoint = stated.Viewpoint;
        trust = stated.trust;
        Scenarios = stated.Scenarios;
        Instruments = stated.Instruments;
        Commitments = stated.Commitments;
        counting = stated.counting;
        places = stated.places;
        textsById = stated.textsById;
        Coalitions = stated.Coalitions;
        Memberships = stated.Memberships;
        TerritoryClaims = stated.TerritoryClaims;
        Events = [.. stated.Facts.Undenied()];
        TakesDenials = true;
        Actors = new ActorResolver(Architecture, Memberships);
        Acts = new ActResolver(Actors);
        Standings = new Standings(this);
        Actors.PartiesOf = Standings.PartiesOn;
        Cases = new CaseOf(Architecture, Actors, Acts);
        Facts = new FactBase(this);
        withoutDenied = new(() => null);
    }

    /// <summary>
    /// This perspective with other commitments, of which analyses go through some; texts, actors and the record are those of <paramref name="stated"/>.
    /// </summary>
    private Perspective(Perspective stated, Architecture architecture, ImmutableArray<Commitment> counting, ImmutableArray<Commitment> commitments, Func<Perspective?> sceptical)
    {
        kept = stated.kept;
        Architecture = architecture;
        Standpoint = stated.Standpoint;
        AsOf = stated.AsOf;
        Viewpoint = stated.Viewpoint;
        trust = stated.trust;
        Scenarios = stated.Scenarios;
        Instruments = stated.Instruments;
        Commitments = commitments;
        this.counting = counting;
        places = stated.places;
        textsById = stated.textsById;
        Coalitions = stated.Coalitions;
        Memberships = stated.Memberships;
        TerritoryClaims = stated.TerritoryClaims;
        Events = stated.Events;
        TakesDenials = stated.TakesDenials;
        Actors = stated.Actors;
        Acts = stated.Acts;
        Standings = stated.Standings;
        Cases = stated.Cases;
        Facts = stated.Facts;
        withoutDenied = new(sceptical);
    }

    /// <summary>
    /// The same standpoint over a portfolio in which nothing but these clauses changed; null where one of them counts now and did not, or the other way
    /// round. What rests on texts, actors and the record alone is kept.
    /// </summary>
    internal Perspective? Edited(Architecture edited, ImmutableArray<Commitment> changed)
    {
        var settlement = new Settlement(trust);
        var commitments = counting.ToBuilder();
        foreach (var clause in changed)
        {
            var counts = Counts(clause.Scenario) && !Scenarios.Any(s => s.Without.Contains(clause.Id)) && textsById.ContainsKey(clause.Instrument.Id) && IsKnown(clause.Sources);
            var settled = counts ? settlement.Of(clause, textsById[clause.Instrument.Id]) : null;
            if (places.TryGetValue(clause.Id, out var place) != settled is not null)
            {
                return null;
            }

            if (settled is not null)
            {
                commitments[place] = settled;
            }
        }

        var all = commitments.MoveToImmutable();
        return new Perspective(this, edited, all, all, () => WithoutDenied?.Edited(edited, changed));
    }

    /// <summary>The same standpoint, going through some clauses alone; those that do not count are left out. All can still be found by their ids.</summary>
    /// <param name="indices">Indices of clauses of the portfolio, in any order.</param>
    /// <param name="texts">The texts to go through; null for those of the clauses.</param>
    internal Perspective Only(IEnumerable<int> indices, IReadOnlySet<string>? texts = null)
    {
        var clauses = ImmutableArray.CreateBuilder<Commitment>();
        foreach (var index in indices.Order())
        {
            if (FindCommitment(Architecture.Commitments[index].Id) is { } clause)
            {
                clauses.Add(clause);
            }
        }

        var commitments = clauses.ToImmutable();
        var own = (texts ?? commitments.Select(c => c.Instrument.Id)).Distinct(StringComparer.Ordinal).Select(FindInstrument).OfType<Instrument>();
        return new Perspective(this, Architecture, counting, commitments, () => WithoutDenied?.Only(commitments.Select(c => c.Index), texts))
        {
            Instruments = [.. own.OrderBy(i => i.Index)],
        };
    }

    /// <summary>
    /// The same standpoint over the same portfolio with nothing in common that is worked out on the way, for another thread; null where so few clauses
    /// are not worth one, and where this one goes through some clauses alone or was edited.
    /// </summary>
    internal Perspective? Beside() => Commitments.Length < Many ? null : isWhole ? new Perspective(Architecture, Standpoint) : null;

    private static Dictionary<string, int> PlacesOf(ImmutableArray<Commitment> commitments)
    {
        var places = new Dictionary<string, int>(commitments.Length, StringComparer.Ordinal);
        for (var i = 0; i < commitments.Length; i++)
        {
            places.Add(commitments[i].Id, i);
        }

        return places;
    }

    /// <summary>What several analyses derive from this perspective, made on first use and then shared by all of them.</summary>
    /// <typeparam name="T">One thing of each type is kept.</typeparam>
    public T Shared<T>(Func<Perspective, T> make)
        where T : class => Known(shared, make);

    /// <summary>Shares with a perspective of the same standpoint what this one shares and never changes again.</summary>
    /// <typeparam name="T">The kind of thing.</typeparam>
    internal void Lend<T>(Perspective other)
        where T : class
    {
        if (IfShared<T>() is { } known)
        {
            other.shared[typeof(T)] = known;
        }
    }

    /// <summary>What was shared before; null where nobody has asked for it.</summary>
    internal T? IfShared<T>()
        where T : class => shared.TryGetValue(typeof(T), out var known) ? known as T : null;

    /// <summary>
    /// The same for what rests on texts, actors and the record and on no clause: perspectives that differ from this one in clauses alone share it too.
    /// </summary>
    /// <typeparam name="T">One thing of each type is kept.</typeparam>
    internal T Lasting<T>(Func<Perspective, T> make)
        where T : class => Known(kept, make);

    private T Known<T>(Dictionary<Type, object> things, Func<Perspective, T> make)
        where T : class
    {
        if (things.TryGetValue(typeof(T), out var known) && known is T found)
        {
            return found;
        }

        var made = make(this);
        things[typeof(T)] = made;
        return made;
    }

    /// <summary>Whether what is said in a scenario counts here; what is said in none always does.</summary>
    public bool Counts(string? scenario) => scenario is null || Scenarios.Any(s => s.Id == scenario);

    public Architecture Architecture { get; }

    public Standpoint Standpoint { get; }

    /// <summary>The last day that is looked at (inclusive); later days are not researched.</summary>
    public int AsOf { get; }

    public Viewpoint? Viewpoint { get; }

    /// <summary>The scenario that is looked at and those it rests on; empty for the baseline.</summary>
    public ImmutableArray<Scenario> Scenarios { get; }

    public ImmutableArray<Instrument> Instruments { get; private init; }

    public ImmutableArray<Commitment> Commitments { get; }

    public ImmutableArray<RecordedEvent> Events { get; }

    /// <summary>Coalitions with what was known of them, rival leads settled.</summary>
    public ImmutableArray<Coalition> Coalitions { get; }

    public ImmutableArray<Membership> Memberships { get; }

    public ImmutableArray<TerritoryClaim> TerritoryClaims { get; }

    /// <summary>This perspective if every denial were right; null where nothing is denied. What differs there rests on a contested fact.</summary>
    public Perspective? WithoutDenied => withoutDenied.Value;

    /// <summary>Whether a denial takes away what it denies, whoever says so.</summary>
    public bool TakesDenials { get; }

    public ActorResolver Actors { get; }

    public ActResolver Acts { get; }

    public Standings Standings { get; }

    public CaseOf Cases { get; }

    public FactBase Facts { get; }

    /// <summary>A clause as this standpoint has it; as written where the standpoint leaves it out.</summary>
    public Commitment AsSeen(Commitment clause) => FindCommitment(clause.Id) ?? clause;

    /// <summary>A text as this standpoint has it; as written where the standpoint leaves it out.</summary>
    public Instrument AsSeen(Instrument text) => FindInstrument(text.Id) ?? text;

    /// <summary>A text that counts from this standpoint, or null.</summary>
    public Instrument? FindInstrument(string id) => textsById.GetValueOrDefault(id);

    /// <summary>A clause that counts from this standpoint, or null.</summary>
    public Commitment? FindCommitment(string id) => places.TryGetValue(id, out var place) ? counting[place] : null;

    /// <summary>The statement to use: the one of the most trusted source, else the first written.</summary>
    public Stated<T>? Trusted<T>(ImmutableArray<Stated<T>> statements) => trust.Trusted(statements);

    /// <summary>The place of the most trusted of these sources in the viewpoint; lower is more trusted.</summary>
    public int Rank(IEnumerable<string> sources) => trust.Rank(sources);

    /// <summary>Whether a statement with these sources was known by the known-date; one without sources always is.</summary>
    public bool IsKnown(ImmutableArray<Citation> cites) => trust.IsKnown(cites);

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
