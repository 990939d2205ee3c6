namespace Fetial.Model;

/// <summary>Who must act for an event to come about: a role's actors, or (admission) the organisation in the role by its own rule.</summary>
public sealed record Holder(RoleKey Role, bool Admission);
