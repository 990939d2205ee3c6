namespace Fetial.Strategy.Spatial;

/// <summary>An offer between two actors as its receiver sees it.</summary>
/// <param name="Target">Where the receiver would move.</param>
/// <param name="Own">What the receiver expects of challenging the other.</param>
/// <param name="Others">What it believes that the other expects of challenging it.</param>
public readonly record struct ExpectedUtilityOffer(OfferKind Kind, double Target, double Own, double Others, double From, double Towards);
