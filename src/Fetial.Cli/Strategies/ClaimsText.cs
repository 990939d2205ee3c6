using Fetial.Cli.Output;
using Fetial.Strategy.Plan;

namespace Fetial.Cli.Strategies;

/// <summary>The claim behind a promise taken apart, the models run beside it, and what does not follow.</summary>
internal sealed class ClaimsText(Terminal terminal)
{
    public void Write(PromisePlan plan)
    {
        terminal.Line(terminal.Paint("The claim taken apart, over the stated ranges", Ink.Bold));
        foreach (var claim in plan.Claims)
        {
            terminal.Paragraph($"{Mark(claim.Verdict)} {claim.Statement} It holds {claim.Condition}{(claim.Verdict == RangeVerdict.Undetermined ? $". At the values stated it {(claim.AtValues ? "holds" : "fails")}" : "")}.", indent: 2);
        }

        terminal.Line();
        terminal.Line(terminal.Paint("What does not follow", Ink.Bold));
        foreach (var words in PromiseClaims.DoesNotFollow)
        {
            terminal.Paragraph($"- {words}", indent: 2);
        }

        terminal.Line();
    }

    private static string Mark(RangeVerdict verdict) => verdict switch
    {
        RangeVerdict.Holds => "✔ holds:",
        RangeVerdict.Fails => "✖ fails:",
        _ => "? undetermined:",
    };
}
