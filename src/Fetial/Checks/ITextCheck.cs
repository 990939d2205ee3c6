namespace Fetial.Checks;

/// <summary>
/// A check whose findings each concern the clauses of one text, and rest on those, on texts, actors and the record, and on no clause of another text. Run
/// over the clauses of some texts alone it finds what it finds about them among all.
/// </summary>
public interface ITextCheck : ICheck;
