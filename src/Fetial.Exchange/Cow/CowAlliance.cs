using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Cow;

/// <summary>The rows of one alliance, gathered while the roster is read.</summary>
internal sealed class CowAlliance(string number, string id)
{
    private readonly List<string> types = [];
    private readonly List<string> days = [];

    /// <summary>How the names of the classes of parties begin.</summary>
    public const string PartiesPrefix = "COW-";

    /// <summary>The data set's own number.</summary>
    public string Number { get; } = number;

    /// <summary>The id of its instrument.</summary>
    public string Id { get; } = id;

    public List<CowMember> Members { get; } = [];

    /// <summary>The types that the rows name, each once; one in a sound data set.</summary>
    public IReadOnlyList<string> Types => types;

    /// <summary>Days of the alliance as a whole that differ from those of its members, each once.</summary>
    public IReadOnlyList<string> OtherDays => days;

    /// <summary>The class of its parties; a name of its own, because the parties change by day.</summary>
    public string Parties => PartiesPrefix + Id[PartiesPrefix.Length..];

    /// <summary>The earliest known start.</summary>
    public RosterDate Start => Members.Select(m => m.Start).MinBy(d => d.First) ?? Members[0].Start;

    /// <summary>The latest end; null where a party's spell is open.</summary>
    public RosterDate? End => Members.Any(m => m.End is null) ? null : Members.Select(m => m.End).MaxBy(d => d?.Last);

    public void AddType(string type) => AddOnce(types, type);

    public void AddDays(string text) => AddOnce(days, text);

    private static void AddOnce(List<string> list, string text)
    {
        if (text.Length > 0 && !list.Contains(text))
        {
            list.Add(text);
        }
    }
}
