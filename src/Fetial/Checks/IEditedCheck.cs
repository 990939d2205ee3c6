using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>A check that tells by itself which of its findings an edit can change.</summary>
internal interface IEditedCheck : ICheck
{
    Reach ReachOf(ClauseEdit edit);
}
