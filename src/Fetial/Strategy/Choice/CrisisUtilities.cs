namespace Fetial.Strategy.Choice;

/// <summary>Utilities of the crisis game: the first player's for status quo, capitulation and war, the second's for capitulation and war.</summary>
public readonly record struct CrisisUtilities(
    double FirstStatusQuo, double FirstCapitulation, double FirstWar, double SecondCapitulation, double SecondWar);
