using System.Diagnostics;
using System.Globalization;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

// Folds generated ledger lines and lays them out in tables; prints the median of several runs and the lines per second.
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var random = new Random(20240630);
var verbs = new[] { "announce", "pledge", "pledge", "allocate", "allocate", "allocate", "deliver", "deliver", "withdraw", "revise" };
var things = new[] { "military aid", "financial aid", "humanitarian aid", "tanks", "howitzers" };
var start = new DateOnly(2014, 1, 1).DayNumber;
var lines = new LedgerEntry[count];
for (var i = 0; i < count; i++)
{
    var (thing, first) = (things[random.Next(things.Length)], start + random.Next(4000));
    var money = thing.EndsWith("aid", StringComparison.Ordinal);
    lines[i] = new LedgerEntry(
        verbs[random.Next(verbs.Length)], $"giver {random.Next(60)}", "receiver", thing, money ? "EUR" : thing, money, random.Next(50) == 0 ? null : random.Next(1, 1_000_000),
        (AmountQualifier)random.Next(3), first, first + (random.Next(4) == 0 ? 364 : 0), 0, random.Next(200) == 0, random.Next(5) == 0 ? $"l{i}" : null,
        random.Next(20) == 0 && i > 10 ? [$"l{random.Next(i)}"] : [], [], [], [], [], $"line {i}", "source", EvidenceGrade.Reported, new SourceLocation("bench", i + 1, 1, 1));
}

var times = new List<double>();
var work = new List<double>();
using var self = Process.GetCurrentProcess();
var (figures, counted) = (0, 0);
for (var run = 0; run < 9; run++)
{
    self.Refresh();
    var worked = self.TotalProcessorTime;
    var from = Stopwatch.GetTimestamp();
    var book = new LedgerBook(LedgerFold.Fold(lines, start + 3900));
    times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
    self.Refresh();
    work.Add((self.TotalProcessorTime - worked).TotalMilliseconds);
    (figures, counted) = (book.Keys.Length, book.Lines.Count(l => l.Counts));
}

times.Sort();
work.Sort();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} lines: median {times[times.Count / 2]:F0} ms of {times.Count} runs ({times[0]:F0} to {times[^1]:F0}), {work[work.Count / 2]:F0} ms of the processor, {count / times[times.Count / 2] * 1000:N0} lines a second; {counted:N0} lines count, {figures:N0} figures"));
