namespace Fetial.Coverage;

/// <summary>The steps owed at one time and place, beside each other; 0 is nothing.</summary>
/// <param name="Firm">Only the bearer and the protected must act.</param>
/// <param name="IfOthersConsent">With the consent or the act of others; at least <paramref name="Firm"/>.</param>
/// <param name="AtDiscretion">What bearers may, intend, or owe by means of their choice.</param>
/// <param name="Undecided">What would be owed if what the text leaves open were met, or the place were in scope.</param>
/// <param name="PlaceOpen">What is owed firmly if the place is in scope, which the record leaves open.</param>
/// <param name="Counted">The step that counts towards the wanted one.</param>
public readonly record struct CoverageLevels(int Firm, int IfOthersConsent, int AtDiscretion, int Undecided, int PlaceOpen, int Counted);
