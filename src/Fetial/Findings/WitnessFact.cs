namespace Fetial.Findings;

/// <summary>One statement of a witness with its value in the situation.</summary>
public sealed record WitnessFact(string Statement, bool Holds);
