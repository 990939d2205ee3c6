using System.Collections.Immutable;
using Fetial.Coverage;
using Fetial.Model.Strategy;
using Fetial.Strategy.Deterrence;

namespace Fetial.Strategy.Deter;

/// <summary>One effect and the promises that back it.</summary>
/// <param name="Case">Its numbers with ranges.</param>
/// <param name="Basis">What its reliability rests on.</param>
/// <param name="Backing">Promises in force on the day that owe a case of the act under this attack.</param>
/// <param name="IsPromised">Whether one of them counts; only then is it part of the base case.</param>
public sealed record DeterGuarantor(Effect Effect, GuarantorCase Case, ReliabilityBasis Basis, string BasisText, ImmutableArray<Grant> Backing, bool IsPromised);
