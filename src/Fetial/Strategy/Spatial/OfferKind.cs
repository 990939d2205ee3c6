namespace Fetial.Strategy.Spatial;

/// <summary>What an offer asks of the one who receives it.</summary>
public enum OfferKind
{
    Confrontation,
    Compromise,
    Capitulation,
}
