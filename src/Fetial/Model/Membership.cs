using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>One actor's membership of another (an organisation, a class, a coalition) over a range of days.</summary>
public sealed record Membership(int Organisation, int Member, DayRange Days, Stated<int> Statement);
