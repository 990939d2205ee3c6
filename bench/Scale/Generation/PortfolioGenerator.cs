using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Fetial.Text;

namespace Fetial.Bench.Scale.Generation;

/// <summary>
/// Makes portfolios of any size that look like real ones: few actors sign most texts, texts stand under frames, clauses carry conditions, places, sums
/// and dates, lists of members change over time. One clause in a hundred begins a contradiction, two in a hundred a near miss. The same seed
/// gives the same portfolio, letter by letter.
/// </summary>
public sealed class PortfolioGenerator
{
    private const int ClausesInFile = 400;
    private const int Supply = 0, Station = 1, Attack = 2;

    // The last of each list is kept for what is planted, so that no other clause meets it by chance.
    private static readonly string[] Goods = ["howitzers", "drones", "tanks", "helicopters", "boats", "armoured vehicles", "missiles", "mortar rounds"];
    private static readonly string[] Aid = ["ammunition", "grain", "food", "spare parts", "demining equipment", "medical equipment", "intelligence"];
    private static readonly string[] Garrisons = ["troops", "warships", "air defence systems", "nuclear weapons"];

    private readonly int size;
    private readonly Random random;
    private readonly int actors;
    private readonly int territories;
    private readonly int organisations;
    private readonly SkewedChoice signatories;
    private readonly List<SourceText> texts = [];
    private readonly List<PlainFact> facts = [];
    private readonly StringBuilder file = new();
    private readonly Queue<Promise> pending = new();
    private int clauses;
    private int instruments;
    private int planted;
    private int nearMisses;

    private PortfolioGenerator(int size, int seed)
    {
        this.size = size;
        random = new Random(seed);
        actors = Math.Clamp(size / 100, 24, 10_000);
        territories = Math.Clamp(size / 200, 12, 10_000);
        organisations = Math.Clamp(actors / 20, 2, 200);
        signatories = new SkewedChoice(actors, 0.9);
    }

    /// <param name="size">How many commitments, at least 1.</param>
    public static GeneratedPortfolio Make(int size, int seed) => new PortfolioGenerator(size, seed).Run();

    private GeneratedPortfolio Run()
    {
        Declarations();
        while (clauses < size)
        {
            Instrument();
            if (file.Length > 0 && (clauses >= size || clauses / ClausesInFile > texts.Count - 1))
            {
                Cut($"texts-{texts.Count:0000}.fetial");
            }
        }

        Events();
        return new GeneratedPortfolio(clauses, [.. texts.OrderBy(t => t.Path, StringComparer.Ordinal)], [.. facts], planted, nearMisses);
    }

    private void Declarations()
    {
        Line("researched to 2026-06-30  [s0]");
        for (var i = 0; i < 50; i++)
        {
            Line($"source s{i} \"Record {i}\"  published {1990 + (i % 36)}-12-31  evidence {(i % 7 == 0 ? "reported" : i % 3 == 0 ? "excerpt" : "text")}");
        }

        for (var i = 0; i < actors; i++)
        {
            Line($"state {Actor(i)}");
            if (i % 4 == 0)
            {
                Line($"body {Actor(i)} Assembly  part of {Actor(i)}");
            }
        }

        for (var i = 0; i < territories; i++)
        {
            Line($"territory {Place(i)}  within {Actor(i % actors)}");
        }

        for (var i = 0; i < organisations; i++)
        {
            Line($"organisation League {Actor(i)}");
            Line("  decides by consensus");
            var members = 3 + random.Next(Math.Min(20, actors - 3));
            foreach (var member in Distinct(members))
            {
                var from = Day(1990, 15);
                Line($"  member     {Actor(member)}  from {Date(from)}{(random.Next(5) == 0 ? $" to {Date(from + 2000 + random.Next(4000))}" : "")}  [s{random.Next(50)}]");
            }
        }

        Cut("actors.fetial");
    }

    private void Instrument()
    {
        var number = instruments++;
        var isFrame = number % 40 == 0;
        var count = isFrame || random.Next(5) == 0 ? 3 + random.Next(Math.Min(8, actors - 3)) : 2;
        var answered = !isFrame && pending.Count > 0 && pending.Peek().Instrument < number - 5 ? pending.Dequeue() : null;
        var parties = answered is null ? Distinct(count) : Opponents(answered, ref count);
        var signed = answered is null ? Day(1990, 34) : answered.Until + random.Next(700);
        var from = signed + 30 + random.Next(300);
        var years = random.Next(3) == 0 ? 0 : 5 + random.Next(25);
        var last = years == 0 ? DateOnly.MaxValue.DayNumber : DateOnly.FromDayNumber(from).AddYears(years).AddDays(-1).DayNumber;
        var treaty = random.Next(4) != 0;
        Line($"instrument t{number} \"Agreement {number}\"");
        Line($"  kind       {(count == 2 ? "bilateral agreement" : "compact")}");
        Line($"  force      {(treaty ? "treaty" : "political")}");
        Line($"  by         {string.Join(", ", parties.Select(Actor))}");
        if (!isFrame && random.Next(4) == 0)
        {
            Line($"  under      t{number / 40 * 40}");
        }

        Line($"  signed     {Date(signed)}");
        Line($"  in force   from {Date(from)}{(years == 0 ? "" : $" for {years} years")}");
        Line($"  exit       {6 * (1 + random.Next(2))} months after notice");
        Line($"  source     [s{random.Next(50)}]");
        Line("");
        var articles = Math.Min(3 + random.Next(11), size - clauses);
        for (var article = 1; article <= articles; article++)
        {
            Article(number, article, parties, from, last, article == 1 ? answered : null);
        }
    }

    /// <summary>Whoever promised the thing, with a party that the promise is not owed to: so that neither treaty yields (VCLT 30(4)(b)).</summary>
    private List<int> Opponents(Promise promise, ref int count)
    {
        count = 2;
        int other;
        do
        {
            other = signatories.Next(random);
        }
        while (other == promise.Bearer || other == promise.Whom);
        return [promise.Bearer, other];
    }

    private void Article(int instrument, int article, List<int> parties, int first, int last, Promise? answered)
    {
        var index = clauses++;
        Line($"article t{instrument}/c{article:00} \"Art. {article}\"");
        var bearer = parties[random.Next(parties.Count)];
        var whom = parties.First(p => p != bearer);

        // What was promised in one text is ruled out in a later one.
        if (answered is not null)
        {
            Line($"  who        {Actor(answered.Bearer)}");
            Line($"  must not   supply {answered.Thing} to {Actor(answered.Whom)}");
            Source(article);
            facts.Add(new PlainFact(index, answered.Bearer, Supply, Array.IndexOf(Goods, answered.Thing), answered.Whom, true, first, last));
            return;
        }

        var roll = random.Next(1000);
        if (roll < 20)
        {
            Plant(roll, index, instrument, bearer, whom, first, last);
            Source(article);
            return;
        }

        Ordinary(roll, index, bearer, whom, first, last);
        Source(article);
    }

    /// <summary>The first half of a contradiction, or of a near miss: days that are over before the other clause stands, or another thing.</summary>
    private void Plant(int roll, int index, int instrument, int bearer, int whom, int first, int last)
    {
        var isMiss = roll >= 10;
        var isOver = roll >= 15;
        planted += isMiss ? 0 : 1;
        nearMisses += isMiss ? 1 : 0;
        var to = isOver ? Math.Min(last, first + 90) : last;
        var thing = isMiss && !isOver ? Goods[random.Next(Goods.Length - 1)] : Goods[^1];
        Line($"  who        {Actor(bearer)}");
        Line($"  must       supply {thing} to {Actor(whom)}");
        Line("  per        year");
        if (isOver)
        {
            Line($"  to         {Date(to)}");
        }

        facts.Add(new PlainFact(index, bearer, Supply, Array.IndexOf(Goods, thing), whom, false, first, to));
        pending.Enqueue(new Promise(instrument, bearer, whom, Goods[^1], isOver ? to : first));
    }

    private void Ordinary(int roll, int index, int bearer, int whom, int first, int last)
    {
        switch (roll)
        {
            case < 250:
                var good = random.Next(Goods.Length - 1);
                Line($"  who        {Actor(bearer)}");
                Line($"  must       supply at least {5 + random.Next(400)} {Goods[good]} to {Actor(whom)}");
                var by = Math.Min(last, first + 200 + random.Next(1500));
                Line($"  by         {Date(by)}");
                facts.Add(new PlainFact(index, bearer, Supply, good, whom, false, first, by));
                break;
            case < 380:
                var aid = random.Next(Aid.Length);
                Line($"  who        {Actor(bearer)}");
                Line($"  will       supply {Aid[aid]} to {Actor(whom)}");
                facts.Add(new PlainFact(index, bearer, Supply, 100 + aid, whom, false, first, last));
                break;
            case < 480:
                Line($"  who        {Actor(bearer)}");
                Line($"  must       fund {Actor(whom)}");
                if (random.Next(12) != 0)
                {
                    Line($"  amount     EUR {1 + random.Next(900)} m per year");
                }

                if (bearer % 4 == 0)
                {
                    Line($"  needs      approval by {Actor(bearer)} Assembly");
                }

                break;
            case < 560:
                Line($"  who        {Actor(bearer)}");
                Line($"  must       train {Actor(whom)}");
                Line($"  while      hostilities between {Actor(whom)} and {Actor(random.Next(actors))}");
                break;
            case < 640:
                Line($"  who        every party");
                Line("  must       consult with each other");
                Line("  when       any state attacks either party");
                Line($"  within     {1 + random.Next(5)} days");
                break;
            case < 700:
                Line($"  who        {Actor(bearer)}");
                Line($"  will       assist {Actor(whom)}");
                Line($"  when       any state attacks {Actor(whom)}");
                if (random.Next(4) == 0)
                {
                    Line("  within     undefined \"without delay\"");
                }

                break;
            case < 770:
                var place = random.Next(territories);
                var garrison = random.Next(Garrisons.Length - 1);
                Line($"  who        {Actor(bearer)}");
                Line($"  must       station {Garrisons[garrison]} in {Place(place)}");
                facts.Add(new PlainFact(index, bearer, Station, garrison, place, false, first, last));
                break;
            case < 830:
                var spared = random.Next(territories);
                Line($"  who        {Actor(bearer)}");
                Line($"  must not   station {Garrisons[^1]} in {Place(spared)}");
                facts.Add(new PlainFact(index, bearer, Station, Garrisons.Length - 1, spared, true, first, last));
                break;
            case < 890:
                Line($"  who        {Actor(bearer)}");
                Line($"  must not   attack {Actor(whom)}");
                facts.Add(new PlainFact(index, bearer, Attack, 0, whom, true, first, last));
                break;
            case < 930:
                Line($"  who        {Actor(bearer)}");
                Line($"  must       respect borders of {Actor(whom)}");
                break;
            case < 960:
                Line($"  who        every member of League {Actor(random.Next(organisations))}");
                Line($"  intends to share intelligence with {Actor(whom)}");
                Line($"  unless     hostilities between {Actor(bearer)} and {Actor(whom)}");
                break;
            case < 985:
                Line($"  who        {Actor(bearer)}");
                Line($"  must       monitor {Place(random.Next(territories))}");
                Line($"  from       {Date(first + 100)} to {Date(Math.Min(last, first + 100 + random.Next(4000)))}");
                break;
            default:
                Line($"  who        {Actor(bearer)}");
                Line($"  may        hold exercises with {Actor(whom)}");
                Line($"  where      {Place(random.Next(territories))}");
                break;
        }
    }

    private void Events()
    {
        var attacks = Math.Max(4, size / 500);
        for (var i = 0; i < attacks; i++)
        {
            var (doer, victim) = Pair();
            Line($"{Date(Day(1995, 30))}  {Actor(doer)} attacks {Actor(victim)}  [s{random.Next(50)}]");
        }

        for (var i = 0; i < size / 50; i++)
        {
            var (doer, receiver) = Pair();
            Line($"{Date(Day(1995, 30))}  {Actor(doer)} supplies {1 + random.Next(40)} {Goods[random.Next(Goods.Length - 1)]} to {Actor(receiver)}  [s{random.Next(50)}]");
        }

        Cut("events.fetial");
    }

    /// <summary>What a later text will rule out, once the day <paramref name="Until"/> is over.</summary>
    private sealed record Promise(int Instrument, int Bearer, int Whom, string Thing, int Until);

    private void Source(int article) => Line($"  source     [s{random.Next(50)}, \"Art. {article}\"]\n");

    private (int First, int Second) Pair()
    {
        var pair = Distinct(2);
        return (pair[0], pair[1]);
    }

    private List<int> Distinct(int count)
    {
        var found = new List<int>();
        while (found.Count < count)
        {
            var next = signatories.Next(random);
            if (!found.Contains(next))
            {
                found.Add(next);
            }
        }

        return found;
    }

    private static string Actor(int index) => InventedNames.Of(index);

    private static string Place(int index) => "Cape " + InventedNames.Of(index);

    private int Day(int year, int years) => new DateOnly(year, 1, 1).DayNumber + random.Next(years * 365);

    private static string Date(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Line(string line) => file.Append(line).Append('\n');

    private void Cut(string path)
    {
        texts.Add(new SourceText(path, file.ToString()));
        file.Clear();
    }
}
