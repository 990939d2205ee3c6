namespace Fetial.Bench.Scale.Generation;

/// <summary>
/// A clause without conditions as numbers, for peers that know no texts: who does what with which thing to whom, promised or ruled out, on which days
/// (day numbers, both inclusive).
/// </summary>
public readonly record struct PlainFact(int Clause, int Bearer, int Verb, int Thing, int Whom, bool Out, int First, int Last);
