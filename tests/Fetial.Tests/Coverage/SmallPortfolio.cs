using System.Globalization;
using System.Text;

namespace Fetial.Tests.Coverage;

/// <summary>
/// A small random case: A is protected, X attacks, B to E promise, and a League that some of them belong to for a while. Days are numbers from 0 to
/// <see cref="Days"/> - 1. Several cases stand in one text, told apart by a number behind every name.
/// </summary>
internal sealed record SmallPortfolio(
    int Number, IReadOnlyList<SmallClause> Clauses, IReadOnlyDictionary<char, (int From, int To)> Members, IReadOnlyList<(int Day, string What)> Events, (int From, int To)? SouthByA, (int From, int To)? SouthByX, (int From, int To)? SouthClaimed)
{
    public const int Days = 40;

    private static readonly string[] Acts = ["", "make statement on", "consult with", "supply arms to", "give military assistance to", "defend"];

    public static SmallPortfolio Random(Random random, int number)
    {
        var clauses = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Clause(random)).ToList();
        var members = "ABCD".Where(_ => random.Next(3) > 0).ToDictionary(m => m, _ => Range(random));
        var days = Enumerable.Range(0, Days).OrderBy(_ => random.Next()).Take(random.Next(0, 5)).Order().ToList();
        string[] what = ["attack", "ceasefire", "third", "attacker"];
        return new SmallPortfolio(number, clauses, members, [.. days.Select(d => (d, what[random.Next(what.Length)]))], Maybe(random), Maybe(random), Maybe(random));
    }

    /// <summary>A day of the case as it is written.</summary>
    public static string Date(int day) => new DateOnly(2020, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Text()
    {
        var text = new StringBuilder();
        foreach (var name in "ABCDEX")
        {
            text.Append($"state {name}{Number}\n");
        }

        text.Append($"organisation League{Number}\n");
        foreach (var (member, days) in Members)
        {
            text.Append($"  member {member}{Number}  from {Date(days.From)} to {Date(days.To)}\n");
        }

        text.Append($"territory North{Number}  within A{Number}\nterritory South{Number}  within A{Number}\n");
        text.Append(Statement("controlled by A", SouthByA)).Append(Statement("controlled by X", SouthByX)).Append(Statement("claimed by X", SouthClaimed));
        for (var i = 0; i < Clauses.Count; i++)
        {
            Write(text, Clauses[i], i);
        }

        foreach (var (day, what) in Events)
        {
            text.Append($"{Date(day)}  {what switch { "attack" => $"X{Number} attacks A{Number}", "ceasefire" => $"X{Number} ceases fire with A{Number}", "third" => $"E{Number} demobilises", _ => $"X{Number} demobilises" }}\n");
        }

        return text.ToString();
    }

    private string Statement(string words, (int From, int To)? days) => days is { } d ? $"  {words}{Number}  from {Date(d.From)} to {Date(d.To)}\n" : "";

    private void Write(StringBuilder text, SmallClause clause, int index)
    {
        var id = $"t{Number}x{index}";
        var names = string.Join(", ", clause.Bearers.Select(b => $"{b}{Number}"));
        text.Append($"instrument {id}\n  force political\n  by A{Number}, B{Number}, C{Number}, D{Number}, E{Number}, X{Number}\n  adopted {Date(clause.InForce)}\n  in force from {Date(clause.InForce)}\n");
        text.Append($"article {id}/c1\n  who {clause.Who switch { "league" => $"every member of League{Number}", "jointly" => $"jointly {names}", "any2" => $"any 2 of {names}", _ => names }}\n");
        text.Append($"  {clause.Word} {Acts[clause.Step]} A{Number}\n  from {Date(clause.From)}\n  to {Date(clause.To)}\n");
        text.Append(clause.ForLeague ? $"  for any member of League{Number}\n" : "");
        text.Append(clause.Trigger switch
        {
            "attack" => $"  when X{Number} attacks A{Number}\n",
            "other" => $"  when E{Number} attacks A{Number}\n",
            "anew" => $"  when X{Number} attacks A{Number} anew\n",
            "after" => $"  when X{Number} attacks A{Number} anew after X{Number} ceases fire with A{Number}\n",
            "open" => "  when undefined \"it is time\"\n",
            "request" => $"  when A{Number} requests help\n",
            "third" => $"  when E{Number} demobilises\n",
            "attacker" => $"  when X{Number} demobilises\n",
            "notwar" => $"  while not hostilities between X{Number} and A{Number}\n",
            _ => "",
        });
        text.Append(clause.NeedsConsent ? $"  needs consent of E{Number}\n" : "");
        text.Append(clause.Discretion ? $"  at discretion of B{Number}, C{Number}, D{Number}, E{Number}\n" : "");
        text.Append(clause.Place switch { "none" => "", "held" => $"  where A{Number} controlled by A{Number}\n", var place => $"  where {place}{Number}\n" });
    }

    private static SmallClause Clause(Random random)
    {
        string[] who = ["each", "each", "jointly", "any2", "league"], words = ["must", "will", "will", "intends to", "may"];
        string[] triggers = ["none", "none", "attack", "attack", "other", "anew", "after", "open", "request", "third", "attacker", "notwar"], places = ["none", "none", "North", "South", "held"];
        var bearers = new string([.. "BCDEX".Where(_ => random.Next(3) > 0)]);
        var days = Range(random);
        return new SmallClause(
            who[random.Next(who.Length)], bearers.Length < 2 ? "BC" : bearers, words[random.Next(words.Length)], random.Next(1, 6), random.Next(4) == 0,
            triggers[random.Next(triggers.Length)], random.Next(5) == 0, random.Next(6) == 0, places[random.Next(places.Length)], days.From, days.To, random.Next(0, 12));
    }

    private static (int From, int To) Range(Random random)
    {
        var (a, b) = (random.Next(Days), random.Next(Days));
        return (Math.Min(a, b), Math.Max(a, b));
    }

    private static (int From, int To)? Maybe(Random random) => random.Next(2) == 0 ? Range(random) : null;
}
