namespace Fetial.Strategy.Contracts;

/// <summary>What a contract of help leads to (models.md, section 4).</summary>
/// <param name="Attack">The chance that the challenger attacks in a crisis of its own.</param>
/// <param name="Provoked">The chance that the protege's demand ends in war in a crisis of its own.</param>
/// <param name="Conflict">The chance of conflict over both kinds of crisis.</param>
/// <param name="Demand">What the protege demands.</param>
public readonly record struct ContractOutcome(double Attack, double Provoked, double Conflict, double Demand);
