namespace Fetial.Syntax;

/// <summary>Which tails a value may have besides <c>according to</c>, <c>in scenario</c>, <c>because</c> and <c>evidence</c>.</summary>
[Flags]
public enum TailSet
{
    Common = 0,

    /// <summary><c>from D</c> and <c>to D</c>.</summary>
    FromTo = 1,

    /// <summary><c>by PARTIES</c>.</summary>
    By = 2,

    /// <summary><c>at</c>, <c>where</c>, and <c>from</c>, <c>to</c>, <c>by</c> before a date.</summary>
    Expectation = 4,

    /// <summary><c>under</c>, <c>through</c>, <c>as</c>, <c>answers</c>, <c>part of</c>, <c>same as</c>, <c>instead of</c>, <c>where</c>.</summary>
    Event = 8,
}
