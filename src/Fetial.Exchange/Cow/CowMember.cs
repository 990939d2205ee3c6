using System.Collections.Immutable;
using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Cow;

/// <summary>A carried row: a state that is a party for one spell of days.</summary>
/// <param name="Row">As in a spreadsheet.</param>
/// <param name="State">The name that sentences use.</param>
/// <param name="Start">The first day, as far as it is known.</param>
/// <param name="End">The last day (inclusive); null where the data end before it does.</param>
/// <param name="IsOlder">Left-censored: it began before the data do.</param>
/// <param name="Obligations">For each kind, whether the row says so.</param>
/// <param name="IsAsymmetric">The data set says that the parties do not owe the same.</param>
internal sealed record CowMember(
    int Row, string State, RosterDate Start, RosterDate? End, bool IsOlder, ImmutableArray<bool> Obligations, bool IsAsymmetric)
{
    /// <summary>The member line of a class, without its row comment.</summary>
    public string Line => $"  member {State} from {(IsOlder ? "about " : "")}{Start.Text}{(End is { } end ? $" to {end.Text}" : "")}";
}
