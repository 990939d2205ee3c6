using System.Globalization;

namespace Fetial.Tests.BadInput;

/// <summary>Files written by hand to be as hard to read as possible, each for one reason.</summary>
internal static class HardFiles
{
    private const string Pact = "state Hard\ninstrument hard-pact\n  by Hard\n";
    private const string Clause = Pact + "article hard-pact/c1\n  who Hard\n  must demobilise\n";

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["nothing"] = () => "",
        ["blanks"] = () => " \t \n\t\n   ",
        ["comments"] = () => "# one\n  # two\n#\n",
        ["line ends"] = () => "\r\r\n\n\r\n\u2028\u2029\u0085",
        ["control characters"] = () => string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c)) + "\u007f\u200b\u202e\ufeff",
        ["half characters"] = () => "state \ud83d\nstate \ude00\ud83d\n\ud83d",
        ["a line of 100 MB"] = () => new string('x', 100_000_000),
        ["a quoted line of 100 MB"] = () => "source s \"" + new string('"', 100_000_000),
        ["parentheses"] = () => Clause + "  when " + new string('(', 10_000) + "Hard demobilises" + new string(')', 10_000),
        ["parentheses left open"] = () => Clause + "  when " + new string('(', 50_000),
        ["nots"] = () => Clause + "  when " + Times("not ", 10_000) + "Hard demobilises",
        ["ands"] = () => Clause + "  when " + Times("Hard demobilises and ", 4_000) + "Hard demobilises",
        ["thousands of ors apart"] = () => Clause + Times("  when Hard demobilises or undefined \"x\"\n", 3_000),
        ["sentences in sentences"] = () => Clause + "  must support that " + Times("Hard supports that ", 2_000) + "Hard demobilises",
        ["a list of actors"] = () => Clause + "  must consult with " + Times("Hard, ", 10_000) + "Hard",
        ["a list of subjects"] = () => Pact + "2020-01-01  " + Times("Hard, ", 10_000) + "Hard demobilises",
        ["a list of parties"] = () => "state Hard\ninstrument hard-pact\n  by " + Times("Hard, ", 10_000) + "Hard",
        ["exceptions"] = () => Pact + "2020-01-01  Hard annexes " + Times("Hard except ", 5_000) + "Hard",
        ["exceptions of a scope"] = () => Clause + "  where " + Times("Hard except ", 5_000) + "Hard",
        ["citations"] = () => "state Hard\n2020-01-01  Hard demobilises  " + Times("[s, \"p. 1\"] ", 9_000),
        ["thousands of citations"] = () => "source s \"S\"\nstate Hard\n2020-01-01  Hard demobilises  " + Times("[s] ", 10_000),
        ["thousands of quotes"] = () => "source s \"S\" " + Times("\"a\" ", 10_000),
        ["a long name"] = () => "state " + new string('a', 90_000) + "\n2020-01-01  " + new string('a', 90_001) + " demobilises",
        ["two long names that differ"] = () => "thing " + new string('a', 90_000) + "\nthing oats\n  kind of " + new string('a', 89_999) + "b",
        ["a name of many words"] = () => "state " + Times("long ", 15_000) + "name\n2020-01-01  " + Times("long ", 15_000) + "namd demobilises",
        ["names that begin alike"] = () => string.Concat(Enumerable.Range(1, 400).Select(i => $"state {Times("x ", i)}end\n")) + "2020-01-01  " + Times("x ", 400) + "demobilises",
        ["things in a small circle"] = () => "thing hard\n  kind of hard\nthing soft\n  kind of firm\nthing firm\n  kind of soft",
        ["things in a circle of a thousand"] = () => Chain("thing", "kind of", 1_000, circle: true) + Uses("acquire q0", "acquire tanks"),
        ["things in a long chain"] = () => Chain("thing", "kind of", 20_000, circle: false) + Uses("acquire q0", "acquire q19999"),
        ["bodies in a circle of a thousand"] = () => Chain("body", "part of", 1_000, circle: true) + Uses("consult with q0", "consult with q500"),
        ["places in a circle of a thousand"] = () => Chain("territory", "within", 1_000, circle: true) + Uses("station troops in q0", "station troops in Hard"),
        ["places in a long chain"] = () => Chain("territory", "within", 20_000, circle: false) + Uses("station troops in q0", "station troops in q19999"),
        ["bodies in a long chain"] = () => Chain("body", "part of", 20_000, circle: false) + "state Hard\ninstrument hard-pact\n  by q19999\narticle hard-pact/c1\n  who q0\n  must consult with q5\n",
        ["classes in a long chain"] = () => Chain("class", "member", 20_000, circle: false) + "state Hard\ninstrument hard-pact\n  by q0\narticle hard-pact/c1\n  who q0\n  must consult with q5\n",
        ["exceptions of states"] = () => Clause + "  must consult with " + Times("any state except ", 5_000) + "Hard",
        ["scenarios in a circle of a thousand"] = () => Chain("scenario", "from", 1_000, circle: true),
        ["classes that hold each other"] = () => Chain("class", "member", 1_000, circle: true) + Pact + "article hard-pact/c1\n  who q0\n  must demobilise",
        ["things with two ways up at every step"] = () => Diamonds(60) + Pact + "article hard-pact/c1\n  who Hard\n  must acquire a60\narticle hard-pact/c2\n  who Hard\n  must not acquire tanks",
        ["verbs with two ways up at every step"] = () => VerbDiamonds(40) + Pact + "article hard-pact/c1\n  who Hard\n  must a40",
        ["a thousand of one id"] = () => Times("state Hard\nthing oats\nsource s \"S\"\nscenario z \"Z\"\n  from z\nterritory Isle\nverb flee\n  says flee\n", 300) + Times(Clause, 100),
        ["texts that replace each other"] = () => Clause + "  when hard-pact is in force\ninstrument soft-pact\n  by Hard\n  replaces hard-pact\n  in force when hard-pact is in force\ninstrument hard-two\n  by Hard\n  replaces soft-pact\n  in force when hard-two is in force",
        ["texts in force when each other is"] = () => Pact + "  in force when soft-pact is in force\ninstrument soft-pact\n  by Hard\n  in force when hard-pact is in force\narticle soft-pact/c1\n  who Hard\n  must demobilise\n  when hard-pact is in force",
        ["every party of a text of every party"] = () => "instrument hard-pact\n  by every party\narticle hard-pact/c1\n  who each other\n  must consult with every party",
        ["verbs that mirror themselves"] = () => "verb echo\n  says echo ACTOR\n  mirrors ACTOR echoes SUBJECT\n  excludes SUBJECT echoes ACTOR\n  favours SUBJECT echoes ACTOR\n  by means of SUBJECT echoes ACTOR\nstate Hard\nstate Soft\ninstrument hard-pact\n  by Hard, Soft\narticle hard-pact/c1\n  who Hard\n  must echo Soft",
        ["patterns of roles only"] = () => "verb none\n  says ACTOR\nverb two\n  says ACTOR THING PLACE EVENT NUMBER TEXT\nverb three\n  says\nstatus ACTOR\nstatus\nstate Hard\n2020-01-01  Hard Hard",
        ["days that are none"] = () => Times("2023-02-29  Hard demobilises\n0000-01-01  x\n10000-01-01  x\n2023-13-45T99:99Z  x\nnot 2023-00-00\n", 20) + Clause + "  from 2023-02-30\n  to 9999-12-31",
        ["the ends of time"] = () => Pact + "  signed 9999-12-31\n  in force from 9999-12-31 for 10000 years\n  exit 99999999 years after notice\n  suspended from 0001-01-01 for 99999999 days\narticle hard-pact/c1\n  who Hard\n  must demobilise\n  within 2147483647 weeks\n  from 0001-01-01 to 9999-12-31\n9999-12-31  Hard gives notice on hard-pact",
        ["entry into force beyond the ends of time"] = () => Pact + "  in force when Hard demobilises after 99999999 years\n  signed 9999-12-31\n9999-12-31  Hard demobilises",
        ["absurd lengths"] = () => string.Concat(new[] { "hours", "days", "weeks", "months", "years" }.SelectMany((u, i) => new[] { "1", "1000000", "2147483647", "99999999999999999999", "0", "-5", "1.5" }.Select((n, j) =>
            $"instrument p{i}-{j}\n  by Hard\n  signed 2020-01-01\n  in force from 2020-01-01 for {n} {u}\n  provisional from signature for {n} {u}\n  exit {n} {u} after notice\n"))),
        ["absurd numbers"] = () => Clause + "  amount EUR 79228162514264337593543950335 bn\n  amount 0.0000000000000000000000000000000000000001 tonnes\n  amount between 1 and 99999999999999999999999999999999999 tonnes\n"
            + "article hard-pact/c2\n  who any 99999999999999999999 of Hard\n  must fund Hard\narticle hard-pact/c3\n  who any 0 of Hard\n  must pay EUR 79228162514264337593543950335 bn to Hard\n  when any 0 of Hard sign hard-pact",
        ["deep indentation"] = () => "state Hard\n" + new string(' ', 90_000) + "note \"far\"\n" + new string('\t', 90_000) + "iso XX",
        ["a hundred thousand lines"] = () => Times("state\n", 100_000),
        ["many conditions"] = () => Pact + string.Concat(Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"article hard-pact/c{i}\n  who Hard\n  {(i % 2 == 0 ? "must" : "must not")} acquire tanks\n{string.Concat(Enumerable.Range(0, 12).Select(j => $"  when undefined \"{i} {j}\"\n"))}"))),
        ["relations of unknown words"] = () => "verb flee\n  says flee ACTOR\n" + Times("  excludes ACTOR hunts SUBJECT\n  starts panic\n  held by nobody\n  measures\n  kind of x, y\n", 200),
    };

    private static string Uses(string act, string forbidden) => $"{Pact}article hard-pact/c1\n  who Hard\n  must {act}\narticle hard-pact/c2\n  who Hard\n  must not {forbidden}\n";

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Chain(string keyword, string relation, int count, bool circle) => string.Concat(Enumerable.Range(0, count).Select(i =>
        $"{keyword} q{i}\n  {(i + 1 < count ? $"{relation} q{i + 1}\n" : circle ? $"{relation} q0\n" : "note \"end\"\n")}"));

    private static string Diamonds(int height) => string.Concat(Enumerable.Range(1, height).Select(i => i == 1
        ? "thing a1\nthing b1\n" : $"thing a{i}\n  kind of a{i - 1}, b{i - 1}\nthing b{i}\n  kind of a{i - 1}, b{i - 1}\n"));

    private static string VerbDiamonds(int height) => string.Concat(Enumerable.Range(1, height).Select(i => i == 1
        ? "verb a1\n  says a1\nverb b1\n  says b1\n" : $"verb a{i}\n  says a{i}\n  kind of a{i - 1}, b{i - 1}\nverb b{i}\n  says b{i}\n  kind of a{i - 1}, b{i - 1}\n"));
}
