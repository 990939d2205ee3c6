namespace Fetial.Model;

/// <summary>One side of a contest: what its sources say of the slot, and the declaration read with that in the slot.</summary>
/// <param name="Statement">The value as written, with its sources.</param>
/// <param name="Reading">The declaration as these sources have it.</param>
public sealed record Rival<T>(Stated<string> Statement, T Reading);
