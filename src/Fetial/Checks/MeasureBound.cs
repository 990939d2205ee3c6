using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>A floor, a ceiling, or both (inclusive) on how much of something an owner has.</summary>
public sealed record MeasureBound(ActorMask Owner, string What, string Unit, string? Per, decimal? Floor, decimal? Ceiling);
