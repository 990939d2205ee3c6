namespace Fetial.Semantics;

/// <summary>What a declared name can stand for. One name may stand for an actor and for its territory.</summary>
public enum SymbolKind
{
    Actor,
    Territory,
    Border,
    Thing,
    Unit,
}
