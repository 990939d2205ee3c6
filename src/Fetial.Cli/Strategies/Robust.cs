using Fetial.Cli.CommandLine;
using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Model.Strategy;
using Fetial.Situations;
using Fetial.Strategy.Deter;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Running;

namespace Fetial.Cli.Strategies;

/// <summary>Asks <c>deter</c> in several scenarios of one portfolio.</summary>
internal static class Robust
{
    private const string Baseline = "baseline";

    /// <summary>The portfolio seen in each of these scenarios, otherwise from the same standpoint.</summary>
    /// <exception cref="CommandException">There is no such scenario.</exception>
    public static IReadOnlyList<(string Scenario, Perspective View)> Others(LoadedPortfolio portfolio, Perspective view, IReadOnlyList<string> named) =>
    [
        .. named.Where(n => n != Name(view)).Distinct(StringComparer.Ordinal).Select(name =>
        {
            var standpoint = view.Standpoint with { Scenario = name == Baseline ? null : name };
            StandpointOptions.Ensure(standpoint, view.Architecture);
            return (name, new Perspective(portfolio.Bind(standpoint.Scenario), standpoint));
        }),
    ];

    /// <summary>What there is to do for all challenges together.</summary>
    public static IEnumerable<WorkLoad> Loads(IEnumerable<DeterrenceQuestion> questions, DeterOptions options, IReadOnlyCollection<(string, Perspective)> scenarios)
    {
        var loads = questions.SelectMany(q => scenarios.Count == 0 ? Deter.Loads(q, options) : [.. Deter.Loads(q, options), new(RobustPackages.Asking, 2 * (long)DeterrencePackages.Count(q.All.Guarantors))]);
        return loads.GroupBy(l => l.What).Select(g => new WorkLoad(g.Key, g.Sum(l => l.Total)));
    }

    /// <exception cref="CommandException">There are too many packages to ask about each.</exception>
    public static DeterReport Run(
        Perspective view, Challenge challenge, DeterOptions options, DeterrenceQuestion question, IReadOnlyList<(string Scenario, Perspective View)> scenarios, Work work)
    {
        try
        {
            var report = Deter.Run(view, challenge, options, question, work);
            return scenarios.Count == 0 ? report : report with
            {
                Robust = RobustPackages.Of([(Name(view), question), .. scenarios.Select(s => (s.Scenario, Deter.Ask(s.View, In(s.View, challenge), options, Reliabilities.Of(s.View))))], work),
            };
        }
        catch (ArgumentException fault)
        {
            throw new CommandException(fault.Message.TrimEnd('.'), "Leave some out with --without NAME, or give fewer grades.", fault);
        }
    }

    /// <summary>The same challenge as that scenario's reading has it.</summary>
    private static Challenge In(Perspective view, Challenge challenge) => view.Architecture.Strategy.Challenges.First(c => c.Id == challenge.Id);

    private static string Name(Perspective view) => view.Standpoint.Scenario ?? Baseline;
}
