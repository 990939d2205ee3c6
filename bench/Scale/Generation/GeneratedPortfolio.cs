using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Bench.Scale.Generation;

/// <summary>A made portfolio as texts and as facts.</summary>
/// <param name="Texts">The files, in the order of their paths.</param>
/// <param name="Facts">Its clauses without conditions, one for each bearer.</param>
/// <param name="Planted">Pairs of clauses that contradict each other, made on purpose.</param>
/// <param name="NearMisses">Pairs that differ from a contradiction in the days, the thing or the condition alone.</param>
public sealed record GeneratedPortfolio(int Commitments, ImmutableArray<SourceText> Texts, ImmutableArray<PlainFact> Facts, int Planted, int NearMisses);
