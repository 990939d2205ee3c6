namespace Fetial.Conditions;

/// <summary>An actor must act.</summary>
/// <param name="Actor">Its index.</param>
public sealed record KeyActor(int Actor) : KeyForm;
