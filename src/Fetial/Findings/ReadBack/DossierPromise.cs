using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Findings;

/// <summary>One promise in a dossier, made by the actor or to it.</summary>
/// <param name="By">Who bears it.</param>
/// <param name="To">Who is promised it: the protected, the creditor, or the object of the act; "the other parties" where none is named.</param>
/// <param name="Word">The strongest word of the clause: "must", "will" …</param>
/// <param name="Promise">Word and act: "must supply grain to Atlantia".</param>
/// <param name="Amount">"36 howitzers", "no stated amount", every figure where sources differ, or empty.</param>
/// <param name="Force">"treaty", "political" …, every one where sources differ.</param>
/// <param name="Deadline">"within 30 days", "by 2027-12-31", or empty.</param>
/// <param name="Trigger">"when Borduria attacks Atlantia", or empty.</param>
/// <param name="Standing">With dates, for the actor of the dossier where it bears the promise.</param>
/// <param name="Rank">The standing on the as-of day, by which promises are sorted.</param>
/// <param name="Exit">When the bearer can leave the text.</param>
public sealed record DossierPromise(
    string Id,
    string By,
    string To,
    string Word,
    string Promise,
    string Amount,
    string Force,
    string Deadline,
    string Trigger,
    string Standing,
    Standing Rank,
    string Exit,
    EvidenceGrade Evidence);
