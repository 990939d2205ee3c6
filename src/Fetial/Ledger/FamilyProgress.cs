using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>Who stands behind a frame and how far each has got with a text of its own under it.</summary>
/// <param name="Hub">The parties that all texts share, such as the protected.</param>
/// <param name="Members">Those furthest behind first.</param>
public sealed record FamilyProgress(Instrument Frame, ImmutableArray<Actor> Hub, ImmutableArray<FamilyMember> Members);
