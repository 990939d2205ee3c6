using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Comparing;

/// <summary>A value of a row with the clauses (else texts) that give it, for readers who cannot see thirty columns.</summary>
/// <param name="Texts">In how many texts it stands.</param>
/// <param name="Evidence">The weakest grade among them.</param>
public sealed record ValueLine(ValueRole Role, string Value, int Texts, ImmutableArray<string> Sources, EvidenceGrade Evidence);
