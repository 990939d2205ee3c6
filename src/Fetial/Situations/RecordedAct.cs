using Fetial.Model;

namespace Fetial.Situations;

/// <summary>A recorded event with its act resolved on its day.</summary>
public sealed record RecordedAct(RecordedEvent Event, ActInstance Act);
