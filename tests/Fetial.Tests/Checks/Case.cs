using Fetial.Checks;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Tests.Checks;

/// <summary>A mini-portfolio with the code that it must raise once, or must not raise.</summary>
/// <param name="Lines">
/// Clauses as <c>one/c1 | who A | must …</c>, one on a line, with the id first; other lines stand as they are.
/// </param>
public sealed record Case(string Name, string Code, bool Found, string Lines, string Base = Case.Standard)
{
    public const string Standard = """
        state A
        state B
        state C
        state D
        organisation League
          decides by consensus
          admits by consensus
          member A, B
        organisation Club
          member A, B
        organisation Union
          admits by consensus
          member B
        class circle  B, D
        territory Port  within A
        territory Bay  within A
        territory Strait
        source annals "Annals"
          published 2020-01-01
          evidence text
        source gazette "Gazette"
          published 2023-01-01
          evidence text
        viewpoint annalists "Annalists"
          trusts annals over gazette
        verb lease
          says lease PLACE to ACTOR
          standing
        verb lease alone
          says lease PLACE to ACTOR alone
          standing
          kind of lease
          excludes SUBJECT leases PLACE to any state except ACTOR
        researched to 2024-12-31
        instrument one
          force treaty
          by A, B
          signed 2020-01-01
          in force from 2020-02-01
          source [annals]
        instrument two
          force treaty
          by A, C
          signed 2021-01-01
          in force from 2021-02-01
          source [annals]
        instrument later
          force treaty
          by A, B
          signed 2022-01-01
          in force from 2022-02-01
          source [annals]
        instrument paper
          force political
          by A, B, D
          adopted 2020-06-01
          source [annals]

        """;

    public string Content => Base + string.Concat(Lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Line));

    public CheckReport Run(Standpoint standpoint = default) => TestPortfolio.Check(Content, standpoint);

    /// <summary>Findings of the code that no rule of priority settles.</summary>
    public IEnumerable<Finding> Unsettled() => Run().Findings.Where(f => f.Code == Code && f.Certainty != Certainty.Resolved);

    public override string ToString() => $"{Code} {Name}";

    private static string Line(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return parts.Length == 1 ? line.Replace("\\n", "\n", StringComparison.Ordinal) + "\n" : $"article {parts[0]}\n{string.Concat(parts.Skip(1).Select(p => $"  {p}\n"))}";
    }
}
