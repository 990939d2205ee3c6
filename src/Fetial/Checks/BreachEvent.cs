using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>A recorded event that is a case of what a commitment rules out on its day.</summary>
/// <param name="Bearers">Those of the commitment's bearers who did it, or took part through a body.</param>
/// <param name="Certainty">Attributed where a source denies it, or the doer is a body or a group that is not the bearer itself.</param>
/// <param name="Standing">In force or provisional; signed where the act would only defeat the object of a treaty (VCLT 18).</param>
public sealed record BreachEvent(Commitment Clause, Duty Duty, RecordedAct Recorded, ActorMask Bearers, Certainty Certainty, Standing Standing, EvidenceGrade Evidence);
