using Fetial.Model;

namespace Fetial.Situations;

/// <summary>The one condition under which a commitment bites: triggers, what must keep holding, what others must give, and no exception.</summary>
public static class ClauseCondition
{
    public static Formula Of(Commitment clause) => clause.Condition;

    /// <summary>What must be so for the commitment to begin and go on; how it is meant to end is left out.</summary>
    public static Formula Entry(Commitment clause) => clause.Entry;
}
