using System.Text;
using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Cow;

/// <summary>Writes an alliance: its parties by day, its text, and what each party owes the others.</summary>
internal sealed class CowWriter(string file, string stem, RosterLog log)
{
    public string Write(CowAlliance alliance)
    {
        var text = new StringBuilder();
        Class(text, alliance.Parties, alliance.Members);
        text.Append($"instrument {alliance.Id} {FetialText.Quote("COW alliance " + alliance.Number)}\n  force treaty\n  by every member of {alliance.Parties}\n");
        text.Append($"  in force from {alliance.Start.Text}{(alliance.End is { } end ? $" to {end.Text}" : "")}\n");
        foreach (var type in alliance.Types)
        {
            text.Append($"  note {FetialText.Quote("The data set's type: " + type)}\n");
        }

        foreach (var days in alliance.OtherDays)
        {
            text.Append($"  note {FetialText.Quote("The data set gives the alliance the days " + days)}\n");
        }

        text.Append($"  source [{CowData.SourceId}]\n\n");
        if (alliance.Members.Select(m => m.State).Distinct().Count() == 1)
        {
            log.Lose(file, alliance.Members[0].Row, "", $"No other state is a party of alliance {alliance.Number} in the rows that could be carried over, so that nobody is owed anything.");
        }

        for (var kind = 0; kind < CowObligation.All.Length; kind++)
        {
            Article(text, alliance, kind);
        }

        return text.ToString();
    }

    private void Article(StringBuilder text, CowAlliance alliance, int kind)
    {
        var obligation = CowObligation.All[kind];
        var bearers = alliance.Members.Where(m => m.Obligations[kind]).ToList();
        if (bearers.Count == 0)
        {
            return;
        }

        var isAsymmetric = alliance.Members.Any(m => m.IsAsymmetric);
        var who = isAsymmetric ? "undefined \"the data do not say which party\"" : "every party";
        if (!isAsymmetric && bearers.Count < alliance.Members.Count)
        {
            var name = $"{alliance.Parties}-{obligation.Article}";
            Class(text, name, bearers);
            who = "every member of " + name;
            foreach (var member in alliance.Members.Where(m => !m.Obligations[kind]))
            {
                log.Lose(file, member.Row, obligation.Column, $"Other rows of alliance {alliance.Number} have this obligation and this one has not; it is owed to {member.State} and not by it.");
            }
        }

        text.Append($"article {alliance.Id}/{obligation.Article} {FetialText.Quote(obligation.Column)}\n  gist {FetialText.Quote(obligation.Gist)}\n  who {who}\n");
        text.Append($"  {obligation.Word} {obligation.Act} {(isAsymmetric ? "undefined \"the data do not say whom\"" : "each other")}\n");
        text.Append(obligation.When is { } when ? $"  when {when}\n\n" : "\n");
    }

    private void Class(StringBuilder text, string name, IEnumerable<CowMember> members)
    {
        text.Append($"class {name}\n");
        foreach (var member in members)
        {
            text.Append($"{member.Line}  # {stem} row {member.Row}\n");
        }

        text.Append('\n');
    }
}
