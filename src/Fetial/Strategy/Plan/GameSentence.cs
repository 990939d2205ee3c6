namespace Fetial.Strategy.Plan;

/// <summary>What a model concludes somewhere inside the ranges.</summary>
/// <param name="Share">Of the draws; no chance that it is so.</param>
public sealed record GameSentence(string Sentence, double Share);
