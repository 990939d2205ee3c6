using Fetial.Model;

namespace Fetial.Situations;

/// <summary>What fills a role once names are resolved on a day.</summary>
public abstract record RoleValue;

public sealed record ActorsValue(ActorMask Actors, string Text) : RoleValue;

public sealed record ThingValue(Thing? Thing, Amount? Amount) : RoleValue;

public sealed record LocationValue(Place Place) : RoleValue;

public sealed record QuantityValue(decimal Number) : RoleValue;

public sealed record NestedValue(ActInstance Act) : RoleValue;

public sealed record TextRoleValue(string Id) : RoleValue;
