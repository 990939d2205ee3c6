namespace Fetial.Oracles.Tests;

internal enum TinyOperator
{
    Atom,
    Not,
    And,
    Or,
}
