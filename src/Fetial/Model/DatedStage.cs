namespace Fetial.Model;

/// <summary>A dated slot of an instrument, which is an event: <c>signed 2020-03-01 by A</c>. The day is uncertain where <paramref name="Last"/> differs from <paramref name="First"/> or About is set.</summary>
public sealed record DatedStage(string Stage, int First, int Last, bool About, ActorSet? By);
