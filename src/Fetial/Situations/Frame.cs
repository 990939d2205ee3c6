using Fetial.Model;

namespace Fetial.Situations;

/// <summary>In which text, for which bearer and on which day words like "every party", "each other" and "the other parties" are read.</summary>
/// <param name="Bearer">Index of the bearer, or null where none is singled out.</param>
public readonly record struct Frame(Instrument? Instrument, int? Bearer, int Day);
