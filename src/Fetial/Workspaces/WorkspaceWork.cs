namespace Fetial.Workspaces;

/// <summary>What the last edit of a workspace cost, counted.</summary>
/// <param name="FilesParsed">Files read anew.</param>
/// <param name="ClausesBound">Articles bound anew.</param>
/// <param name="ClausesChecked">Clauses that some check looked at anew.</param>
/// <param name="Whole">All was bound and checked anew, because more than articles changed.</param>
public sealed record WorkspaceWork(int FilesParsed, int ClausesBound, int ClausesChecked, bool Whole);
