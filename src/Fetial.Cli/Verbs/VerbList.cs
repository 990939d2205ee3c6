using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Verbs;

/// <summary>The verbs in the order in which help lists them.</summary>
public static class VerbList
{
    public static IReadOnlyList<IVerb> All =>
    [
        new CheckVerb(),
        new TrackVerb(),
        new ReviewVerb(),
        new CoverVerb(),
        new KeysVerb(),
        new CompareVerb(),
        new ShowVerb(),
        new FmtVerb(),
        new ExplainVerb(),
        new WordsVerb(),
        new NewVerb(),
        new ImportVerb(),
        new ModelVerb(),
        new DeterVerb(),
        new DealVerb(),
        new PlanVerb(),
        new ClaimsVerb(),
        new SweepVerb(),
    ];
}
