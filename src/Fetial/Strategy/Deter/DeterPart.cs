using Fetial.Strategy.Deterrence;

namespace Fetial.Strategy.Deter;

/// <summary>Denial, punishment or assurance alone.</summary>
/// <param name="Name">What counts.</param>
/// <param name="Margin">With nothing but it, at the values stated.</param>
public sealed record DeterPart(string Name, double Margin, double Least, double Most, Verdict Verdict);
