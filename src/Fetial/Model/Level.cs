namespace Fetial.Model;

/// <summary>A step of a ladder; steps count from 0 upwards.</summary>
public sealed record Level(string Ladder, int Step, string Name);
