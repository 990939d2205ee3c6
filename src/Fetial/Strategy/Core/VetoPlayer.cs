namespace Fetial.Strategy.Core;

/// <summary>
/// A named member whose consent is needed and who chooses whether to give it (models.md, section 11). Flows are per period, in its own stake points.
/// </summary>
/// <param name="PeaceOutside">While it is at peace and the protege is outside.</param>
/// <param name="Waiting">What it gains besides in every period in which the accession waits for it and others bid for its consent.</param>
/// <param name="PeaceWithMember">With the protege as a member.</param>
/// <param name="Fighting">While the protege fights.</param>
/// <param name="Ratifying">What ratifying pays it once; negative for a cost at home, positive for a price that it is paid.</param>
/// <param name="Precision">Of its choice, in 1/stake points; infinite for the best one.</param>
public sealed record VetoPlayer(string Name, double PeaceOutside, double Waiting, double PeaceWithMember, double Fighting, double Ratifying, double Precision);
