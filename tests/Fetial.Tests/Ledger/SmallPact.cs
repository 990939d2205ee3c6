using Fetial.Ledger;
using Fetial.Situations;

namespace Fetial.Tests.Ledger;

/// <summary>One small pact between A and B, one clause written into it, and what a record makes of it.</summary>
internal static class SmallPact
{
    public const string Head = """
        state A
        state B
        state C
        body A Assembly  part of A
        researched to 2024-12-31
        source annals "Annals"
          published 2024-12-31
          evidence text
        instrument pact
          force treaty
          by A, B
          signed 2020-01-01
          in force from 2020-02-01
          source [annals]

        """;

    /// <param name="clause">Slots of pact/c1, separated by " | ".</param>
    public static string Text(string clause, string events) => $"{Head}article pact/c1\n{string.Concat(clause.Split(" | ").Select(s => $"  {s}\n"))}  source [annals]\n{events}\n";

    public static CommitmentLife Life(string clause, string events, string? asOf = null, string bearer = "A")
    {
        var view = TestPortfolio.See(Text(clause, events), new Standpoint(asOf is null ? null : TestPortfolio.Day(asOf), null, null, null));
        return new CommitmentLives(view).Of(view.Commitments[0]).Single(l => l.Bearer is null || l.Bearer.Name == bearer);
    }
}
