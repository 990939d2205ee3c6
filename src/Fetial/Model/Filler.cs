namespace Fetial.Model;

/// <summary>What fills a role of a pattern.</summary>
public abstract record Filler;

public sealed record ActorsFiller(ActorSet Actors) : Filler;

/// <summary>A thing, perhaps with an amount of it; <paramref name="Thing"/> is null for bare money.</summary>
public sealed record ThingFiller(Thing? Thing, Amount? Amount) : Filler;

public sealed record PlaceFiller(Place Place) : Filler;

public sealed record NumberFiller(decimal Number) : Filler;

/// <summary>A whole sentence in the place of EVENT.</summary>
public sealed record EventFiller(Act Act) : Filler;

/// <summary>An instrument or article by id.</summary>
public sealed record TextFiller(string Id) : Filler;

/// <summary>In relations of a verb: whatever fills that role of the verb itself.</summary>
public sealed record RoleFiller(RoleKey Role) : Filler;
