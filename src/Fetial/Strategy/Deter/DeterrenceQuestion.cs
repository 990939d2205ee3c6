using System.Collections.Immutable;
using Fetial.Strategy.Deterrence;

namespace Fetial.Strategy.Deter;

/// <summary>What a challenge comes to on a day, before anything is computed.</summary>
/// <param name="Threat">The attack in words.</param>
/// <param name="Guarantors">Every effect declared for the challenge, promised or not.</param>
/// <param name="All">With every effect.</param>
/// <param name="Promised">The base case: with those that are promised.</param>
public sealed record DeterrenceQuestion(string Threat, ImmutableArray<DeterGuarantor> Guarantors, DeterrenceCase All, DeterrenceCase Promised);
