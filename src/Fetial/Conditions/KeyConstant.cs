namespace Fetial.Conditions;

/// <summary>Settled, whoever acts: it has happened, or nobody can bring it about.</summary>
/// <param name="Why">The statement that is settled, in words; empty where there is none.</param>
public sealed record KeyConstant(bool Value, string Why) : KeyForm;
