using System.Diagnostics;
using System.Globalization;
using Fetial.Bench.Scale.Generation;
using Fetial.Checks;
using Fetial.Coverage;
using Fetial.Joins;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Bench.Scale;

/// <summary>The measurements; run without a word to see which there are.</summary>
public static class Benchmark
{
    private const int Seed = 20260630;

    public static int Run(string[] arguments, TextWriter output)
    {
        switch (arguments)
        {
            case ["generate", var count, var folder]:
                Directory.CreateDirectory(folder);
                foreach (var text in PortfolioGenerator.Make(Number(count), Seed).Texts)
                {
                    File.WriteAllText(Path.Combine(folder, text.Path), text.Content);
                }

                return 0;
            case ["profile", .. var counts]:
                foreach (var count in counts)
                {
                    Profile(Number(count), output);
                }

                return 0;
            case ["read", .. var counts]:
                foreach (var count in counts)
                {
                    var texts = PortfolioGenerator.Make(Number(count), Seed).Texts;
                    Timed("parse alone", Number(count), output, () => texts.Sum(t => Syntax.FetialParser.ParseDeclarations(t).Declarations.Length));
                    Timed("read and bind", Number(count), output, () => Portfolio.Load("generated", texts));
                    Timed("once more", Number(count), output, () => Portfolio.Load("generated", texts));
                }

                return 0;
            case ["whole", .. var counts]:
                foreach (var count in counts)
                {
                    Whole(Number(count), output);
                }

                return 0;
            case ["digest", .. var counts]:
                foreach (var count in counts)
                {
                    output.WriteLine($"{count} commitments");
                    var architecture = Portfolio.Load("generated", PortfolioGenerator.Make(Number(count), Seed).Texts);
                    Digest.Of(new Perspective(architecture, default), Question(architecture), output);
                }

                return 0;
            case ["memory", .. var counts]:
                foreach (var count in counts)
                {
                    Memory(Number(count), output);
                }

                return 0;
            case ["edit", .. var counts]:
                foreach (var count in counts)
                {
                    EditMeasurement.Line(Number(count), Seed, output);
                }

                return 0;
            case ["day", _, ..]:
                EditMeasurement.Day(arguments[1..], output);
                return 0;
            case ["peers", .. var counts]:
                foreach (var count in counts)
                {
                    PeerComparison.Run(Number(count), Seed, withClingo: true, output);
                }

                return 0;
            default:
                output.WriteLine("generate N FOLDER    writes a portfolio of N commitments");
                output.WriteLine("digest N...          one number for the findings of each check, to compare two states of the program");
                output.WriteLine("read N...            reading and binding alone");
                output.WriteLine("whole N...           reading, checking and covering as the program does it, on two threads");
                output.WriteLine("edit N...            one edited amount until the findings are there again");
                output.WriteLine("memory N...          what is held after reading, binding and every check");
                output.WriteLine("day FOLDERS          another as-of day of a portfolio on disk, all checks");
                output.WriteLine("peers N...           the join of contradictions against PostgreSQL and clingo on the same facts");
                output.WriteLine("profile N...         times reading, binding and every check");
                return 2;
        }
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static void Profile(int count, TextWriter output)
    {
        var made = PortfolioGenerator.Make(count, Seed);
        output.WriteLine($"{count} commitments, {made.Texts.Sum(t => (long)t.Content.Length) / 1_000_000.0:0.0} million characters in {made.Texts.Length} files");
        var whole = Cpu();
        Timed("parse alone", count, output, () => made.Texts.Sum(t => Syntax.FetialParser.ParseDeclarations(t).Declarations.Length));
        var architecture = Timed("read and bind", count, output, () => Portfolio.Load("generated", made.Texts));
        foreach (var diagnostic in architecture.Diagnostics.Take(3))
        {
            output.WriteLine($"  {diagnostic.Code} {diagnostic.Location}: {diagnostic.Message}");
        }

        var perspective = Timed("perspective", count, output, () => new Perspective(architecture, default));
        foreach (var check in Check.All)
        {
            var findings = Timed(check.GetType().Name, count, output, () => check.Run(perspective).ToList());
            output.WriteLine($"    {findings.Count} findings");
        }

        var portfolioCover = Timed("cover", count, output, () => Cover.Run(perspective, Question(architecture)));
        output.WriteLine($"    {portfolioCover.Answers.Length} answers; {perspective.Shared(static _ => new JoinWork()).Candidates} candidates of clashes");
        output.WriteLine($"  all {Cpu() - whole:0.00} s of processor; {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB at most; {GC.CollectionCount(0)} collections, {GC.CollectionCount(1)} of them of generation 1 and {GC.CollectionCount(2)} whole, {GC.GetTotalPauseDuration().TotalSeconds:0.00} s of pauses, {GC.GetTotalAllocatedBytes() >> 20} MiB allocated; load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
    }

    /// <summary>Read, check and cover, with the clock of the wall: the bar of a million commitments.</summary>
    private static void Whole(int count, TextWriter output)
    {
        var texts = PortfolioGenerator.Make(count, Seed).Texts;
        output.WriteLine($"{count} commitments");
        var (cpu, clock) = (Cpu(), Stopwatch.StartNew());
        var architecture = Timed("read and bind", count, output, () => Portfolio.Load("generated", texts));
        var perspective = Timed("perspective", count, output, () => new Perspective(architecture, default));
        var report = Timed("check", count, output, () => Check.Run(perspective));
        var cover = Timed("cover", count, output, () => Cover.Run(perspective, Question(architecture)));
        var (used, wall) = (Cpu() - cpu, clock.Elapsed.TotalSeconds);
        output.WriteLine(
            $"  all {wall:0.00} s by the clock, {used:0.00} s of processor, {used * 1e6 / count:0.0} µs each; {report.Findings.Length} findings, {cover.Answers.Length} answers; "
            + $"{Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB at most, {GC.GetTotalPauseDuration().TotalSeconds:0.00} s of pauses; load {Clock.Load()}");
    }

    /// <summary>Bytes that are held for each commitment once garbage is collected.</summary>
    private static void Memory(int count, TextWriter output)
    {
        var made = PortfolioGenerator.Make(count, Seed);
        var last = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine($"{count} commitments, {made.Texts.Sum(t => (long)t.Content.Length) / 1_000_000.0:0.0} million characters");
        var architecture = Portfolio.Load("generated", made.Texts);
        Tell("bound");
        var perspective = new Perspective(architecture, default);
        Tell("perspective");
        var findings = new List<Findings.Finding>();
        foreach (var check in Check.All)
        {
            findings.AddRange(check.Run(perspective));
            Tell(check.GetType().Name);
        }

        GC.KeepAlive(findings);

        void Tell(string stage)
        {
            var held = GC.GetTotalMemory(forceFullCollection: true);
            output.WriteLine($"  {stage,-24} {(held - last) / count,8} bytes more, {held >> 20} MiB held");
            last = held;
        }
    }

    /// <summary>Cover against attack by any state, for the actor that signs most.</summary>
    private static CoverageQuestion Question(Architecture architecture) =>
        new(new ExpectedCover(ActorSet.Single(architecture.Actors[0]), null, false, "", null, null, null, []), CoverageQuestion.ResponseLadder, Counting.Firm, [], 0);

    private static T Timed<T>(string name, int count, TextWriter output, Func<T> work)
    {
        var (cpu, allocated, paused) = (Cpu(), GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
        var clock = Stopwatch.StartNew();
        var result = work();
        var used = Cpu() - cpu;
        output.WriteLine($"  {name,-24} {clock.Elapsed.TotalSeconds,8:0.00} s wall {used,8:0.00} s processor {used * 1e6 / count,8:0.0} µs and {(GC.GetTotalAllocatedBytes() - allocated) / count,8} bytes each, {(GC.GetTotalPauseDuration() - paused).TotalSeconds,6:0.00} s of pauses");
        output.Flush();
        return result;
    }

    private static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}
