using System.Globalization;
using System.Text;

namespace Fetial.Fuzz;

/// <summary>A portfolio made up line by line from the grammar: mostly sound, so that the checks get to work, and often absurd.</summary>
internal sealed class GrammarText(Random random)
{
    private static readonly string[] Names = ["A", "B", "C", "D", "League", "circle", "Senate"];
    private static readonly string[] Things = ["grain", "goods", "lethal arms", "food", "energy", "soldiers", "tanks"];
    private static readonly string[] Places = ["A", "Port", "Bay", "Strait"];

    public string Make()
    {
        var text = new StringBuilder("""
            state A
            state B
            state C
            state D
            organisation League
              decides by consensus
              admits by consensus
              member A, B
            body Senate part of A
            class circle  B, D
            territory Port within A
            territory Bay within A
            territory Strait
            source annals "Annals"
              published 2020-01-01
              evidence text

            """);
        var texts = random.Next(1, 5);
        for (var i = 0; i < texts; i++)
        {
            text.Append(Instrument(i, texts));
        }

        for (var i = random.Next(12); i > 0; i--)
        {
            text.Append(CultureInfo.InvariantCulture, $"article t{random.Next(texts)}/c{i}\n  who {Mode()}{Actors()}\n  {Word()} {Act(0)}\n");
            for (var slots = random.Next(6); slots > 0; slots--)
            {
                text.Append(Slot(texts));
            }
        }

        for (var i = random.Next(10); i > 0; i--)
        {
            text.Append(random.Next(8) == 0 ? "not " : "").Append(When()).Append(' ').Append(random.Next(3) == 0 ? TextEvent(texts) : $"{Actors()} {Third(0)}").Append(random.Next(3) == 0 ? " according to annals\n" : " [annals]\n");
        }

        return text.ToString();
    }

    private string Instrument(int number, int texts)
    {
        var text = new StringBuilder($"instrument t{number}\n  force {Pick("treaty", "political", "national law", "decision", "unilateral")}\n  by {Actors()}\n");
        for (var slots = random.Next(6); slots > 0; slots--)
        {
            text.Append("  ").Append(random.Next(14) switch
            {
                0 => $"signed {Date()}",
                1 => $"adopted {Date()}",
                2 => $"in force from {Date()}{Pick("", " for 10 years", $" to {Date()}", " for 9999 years")}",
                3 => $"in force when every of {Actors()} ratifies t{random.Next(texts)} after 30 days",
                4 => $"exit {Pick("none", "at any time", "6 months after notice", "undefined \"it depends\"")}",
                5 => $"under t{random.Next(texts)}",
                6 => $"replaces t{random.Next(texts)}",
                7 => $"prevails over {Pick("all", $"t{random.Next(texts)}")}",
                8 => $"where {Place()}",
                9 => $"proposed {Date()}",
                10 => $"suspended from {Date()} to {Date()}",
                11 => $"needs consent of {Actors()}",
                12 => $"provisional from {Date()}",
                _ => "source [annals]",
            }).Append('\n');
        }

        return text.ToString();
    }

    private string Slot(int texts) => "  " + random.Next(17) switch
    {
        0 => $"when {Condition(3)}",
        1 => $"while {Condition(3)}",
        2 => $"unless {Condition(3)}",
        3 => $"until {Pick(Date(), Condition(2))}",
        4 => $"needs {Pick("consent of", "approval by", "money voted by")} {Actors()}",
        5 => $"where{Pick("", "", " anew")} {Place()}",
        6 => $"from {Date()}",
        7 => $"to {Date()}",
        8 => $"by {Date()}",
        9 => $"within {random.Next(400)} {Pick("days", "months", "years", "hours")}",
        10 => $"on {Pick(Names)} {Third(0)}",
        11 => $"subject to t{random.Next(texts)}{Pick("", $"/c{random.Next(12)}")}",
        12 => $"notwithstanding t{random.Next(texts)}/c{random.Next(12)}",
        13 => $"for {Actors()}",
        14 => $"amount {Pick("at least", "at most", "about", "")} {random.Next(1000)} {Pick("soldiers", "tonnes", "")}",
        15 => $"at discretion of {Actors()}",
        _ => $"{Word()} {Act(0)}",
    } + "\n";

    private string Condition(int depth) => depth == 0 || random.Next(3) == 0 ? Atom() : random.Next(3) switch
    {
        0 => $"not ({Condition(depth - 1)})",
        1 => $"({Condition(depth - 1)}) and ({Condition(depth - 1)})",
        _ => $"({Condition(depth - 1)}) or ({Condition(depth - 1)})",
    };

    private string Atom() => random.Next(9) switch
    {
        0 => $"hostilities between {Pick(Names)} and {Pick("D", "any state")}",
        1 => $"ceasefire between {Pick(Names)} and {Pick(Names)}",
        2 => $"membership of {Pick(Names)} in League",
        3 => $"every of {Actors()} {Third(0)}",
        4 => $"any 2 of {Actors()} attack {Pick(Names)}",
        5 => "undefined \"the time has come\"",
        6 => $"t0 is {Pick("in force", "kept", "missed")}",
        7 => $"{Pick(Names)} {Third(0)} {Pick("anew", $"after {Date()}")}",
        _ => $"{Pick("any state", Pick(Names))} {Third(0)}",
    };

    private string Act(int depth) => random.Next(depth > 2 ? 6 : 8) switch
    {
        0 => $"supply {Pick("", $"{random.Next(500)} tonnes of ")}{Pick(Things)} to {Actors()}",
        1 => $"receive {Pick(Things)} from {Actors()}",
        2 => $"attack {Actors()}",
        3 => $"station {Pick(Things)} in {Pick(Places)}",
        4 => "join League",
        5 => $"consult with {Pick("each other", Actors())}",
        6 => $"support that {Pick(Names)} {Third(depth + 1)}",
        _ => $"oppose that {Pick(Names)} {Third(depth + 1)}",
    };

    private string Third(int depth)
    {
        var act = Act(depth);
        var end = act.IndexOf(' ', StringComparison.Ordinal);
        return act[..end] switch { "supply" => "supplies", var verb => verb + "s" } + act[end..];
    }

    private string TextEvent(int texts) => $"{Actors()} {Pick("signs", "ratifies", "terminates", "withdraws from", "gives notice on", "suspends", "resumes", "joins", "denounces")} t{random.Next(texts)}";

    private string Actors() => random.Next(7) switch
    {
        0 => $"{Pick(Names)}, {Pick(Names)}",
        1 => "every party",
        2 => "any state",
        3 => "every member of League",
        _ => Pick(Names),
    };

    private string Place() => $"{Pick(Places)}{(random.Next(4) == 0 ? $" except {Pick(Places)}" : "")}{(random.Next(6) == 0 ? $", {Pick(Places)}" : "")}";

    private string Mode() => Pick("", "", "", "jointly ", "any 1 of ", "any 2 of ", "each of ");

    private string Word() => Pick("must", "must", "must not", "must not", "will", "will not", "intends to", "may", "may not", "has power to");

    private string When() => random.Next(8) switch { 0 => $"about {Date()}", 1 => $"between {Date()} and {Date()}", _ => Date() };

    private string Date() => $"{2015 + random.Next(12)}-{1 + random.Next(12):00}-{1 + random.Next(28):00}";

    private string Pick(params string[] of) => of[random.Next(of.Length)];
}
