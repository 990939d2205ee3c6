using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Fetial.Oracles.Tests;

/// <summary>The product against a logic program: contradictions and collisions of a sample without conditions, solved by clingo (Debian's gringo).</summary>
public sealed class ClingoTests
{
    private const int Sample = 400;

    [Fact]
    public void Clashes_SampleWithoutConditions_AreThoseThatTheLogicProgramDerives()
    {
        var sample = Enumerable.Range(0, Sample).Select(i => Plain(new Generator(1_000_000UL + (ulong)i).Portfolio())).ToList();
        var program = new StringBuilder(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Clashes.lp"))).Append(ClingoFacts.Ground());
        for (var i = 0; i < sample.Count; i++)
        {
            program.Append(ClingoFacts.Of(i, sample[i]));
        }

        var derived = Solve(program.ToString()).ToLookup(a => a.Portfolio);
        var clashing = 0;
        for (var i = 0; i < sample.Count; i++)
        {
            var found = Product.Pairs(Product.Read(sample[i].Write()));
            Assert.True(Agree([.. derived[i]], found), $"portfolio {i}\nderived: {string.Join(", ", derived[i])}\nfound: {string.Join("; ", found)}\n\n{sample[i].Write()}");
            clashing += found.IsEmpty ? 0 : 1;
        }

        Assert.True(clashing > Sample / 10, $"only {clashing} portfolios have a clash");
    }

    private static bool Agree(List<Derived> derived, ImmutableArray<PairAnswer> found) =>
        derived.Count == found.Length && found.All(f => derived.Exists(d =>
            d.In == f.In.Replace('/', '_') && d.Out == f.Out.Replace('/', '_') && (d.Kind == "undecided" || f.Kinds.SetEquals([d.Kind]))));

    /// <summary>The portfolio without what the program does not know: conditions, events, priorities, any-of lists and forbidden wishes.</summary>
    private static TinyPortfolio Plain(TinyPortfolio portfolio) => portfolio with
    {
        Events = [],
        Texts = [.. portfolio.Texts.Select(t => t with { PrevailsOver = [] })],
        Clauses =
        [
            .. portfolio.Clauses.Where(c => c.Act.Event is null || !c.Negated)
                .Select(c => c with { Suffices = null, When = [], While = [], Unless = [], Until = null, Needs = null, SubjectTo = [], Notwithstanding = [] }),
        ],
    };

    private static List<Derived> Solve(string program)
    {
        var start = new ProcessStartInfo("clingo", "--outf=0 -V0") { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var clingo = Process.Start(start) ?? throw new InvalidOperationException("clingo (Debian package gringo) does not start");
        var answer = clingo.StandardOutput.ReadToEndAsync();
        clingo.StandardInput.Write(program);
        clingo.StandardInput.Close();
        var atoms = answer.GetAwaiter().GetResult().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("SATISFIABLE", atoms);
        return [.. atoms.Where(a => a.Contains('(', StringComparison.Ordinal)).Select(a => a.TrimEnd(')').Split('(', ',')).Select(p => new Derived(p[0], int.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture), p[2], p[3]))];
    }
}
