using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Cli.CommandLine;
using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>Keeps the findings that were asked for; what is left out is neither shown nor counted, and does not decide the exit code.</summary>
public static class FindingFilter
{
    /// <exception cref="CommandException">A name of <c>--between</c> is neither an actor, a text nor a clause.</exception>
    public static CheckReport Keep(CheckReport report, CheckRequest request)
    {
        var between = request.Between is { } pair
            ? new[] { Touching.Of(pair.First, report.Perspective), Touching.Of(pair.Second, report.Perspective) }
            : [];
        bool Asked(Finding finding) =>
            (request.Only.IsEmpty || request.Only.Contains(finding.Kind))
            && (request.Standing is not { } standing || finding.Standing == standing)
            && (request.Evidence is not { } grade || finding.Evidence >= grade)
            && between.All(touching => touching.Touches(finding));
        return report with { Findings = [.. report.Findings.Where(Asked)], Accepted = [.. report.Accepted.Where(Asked)] };
    }

    /// <summary>Kinds from their names, several joined by commas.</summary>
    /// <exception cref="CommandException">A name is no kind; the nearest one is named.</exception>
    public static ImmutableArray<FindingKind> Kinds(IEnumerable<string> words)
    {
        var asked = words.ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var names = Enum.GetValues<FindingKind>().ToDictionary(Names.Text, kind => kind, StringComparer.Ordinal);
        return [.. asked.SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(name =>
            names.TryGetValue(name, out var kind) ? kind : throw new CommandException($"no kind of finding is named {name}",
                Nearest.To(name, names.Keys) is { } near ? $"Did you mean {near}?" : $"There are: {string.Join(", ", names.Keys)}."))];
    }
}
