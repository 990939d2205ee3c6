using System.Collections.Immutable;
using Fetial.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Checks;

/// <summary>Laws that hold whatever a portfolio says.</summary>
public sealed class CheckLawsTests
{
    /// <summary>A text of states that nothing else names, with clauses of every kind that the checks look at.</summary>
    private const string Unrelated = """

        state Y
        state Z
        territory Yard  within Y
        instrument apart
          force treaty
          by Y, Z
          signed 2020-01-01
          in force from 2020-02-01
          source [annals]
        article apart/c1
          who Y
          must supply grain to Z
          when Z requests help
        article apart/c2
          who Z
          must not supply lethal arms to Y
          until Y joins Union
        article apart/c3
          who Y
          must maintain at most 700 tanks
        article apart/c4
          who Z
          may station troops in Yard

        """;

    private static readonly Config Checked = Config.QuickThrowOnFailure.WithMaxTest(150);

    /// <summary>Without cases to which that text is not unrelated: "any state" takes in its states, and a need of tanks looks at every clause on tanks.</summary>
    private static readonly ImmutableArray<Case> Cases =
        [.. CheckTests.All.Where(c => !c.Lines.Contains("any state", StringComparison.Ordinal) && !(c.Code == "F323" && c.Lines.Contains("tanks", StringComparison.Ordinal)))];

    private static Gen<Case> AnyCase => Gen.Elements(Cases.AsEnumerable());

    [Fact]
    public void Run_UnrelatedTextAdded_FindsTheSame() => Prop.ForAll(
        AnyCase.ToArbitrary(),
        c => Found([c.Content]).SequenceEqual(Found([c.Content, Unrelated]).Where(f => !f.Contains("apart", StringComparison.Ordinal)))).Check(Checked);

    [Fact]
    public void Run_FilesInAnotherOrder_FindsTheSame() => Prop.ForAll(
        AnyCase.SelectMany(c => Gen.Shuffle(Blocks(c).ToArray()).Select(blocks => (Case: c, Blocks: blocks))).ToArbitrary(),
        x => Found([x.Case.Base, .. Blocks(x.Case)]).SequenceEqual(Found([x.Case.Base, .. x.Blocks]))).Check(Checked);

    /// <summary>Declarations below the common ones, each with its slots.</summary>
    private static List<string> Blocks(Case c)
    {
        var blocks = new List<string>();
        foreach (var line in c.Content[c.Base.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == ' ')
            {
                blocks[^1] += line + "\n";
            }
            else
            {
                blocks.Add(line + "\n");
            }
        }

        return blocks;
    }

    private static List<string> Found(IReadOnlyList<string> files)
    {
        var architecture = Portfolio.Load("test", files.Select((text, i) => new SourceText($"{i:000}.fetial", text)));
        return [.. Fetial.Checks.Check.Run(architecture, default).Findings.Select(f => $"{f.Code} {f.Fingerprint} {f.Severity} {f.Certainty} {string.Join(' ', f.Clauses.Select(x => x.Id))}").Order(StringComparer.Ordinal)];
    }
}
