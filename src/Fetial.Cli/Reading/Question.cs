using Fetial.Model;
using Fetial.Text;

namespace Fetial.Cli.Reading;

/// <summary>A question of the command line, read as a portfolio reads an expectation: the same words, the same names, the same messages.</summary>
internal static class Question
{
    private const string Path = "the command line";

    /// <summary>Binds a portfolio and, beside it, one line of its language.</summary>
    /// <param name="line">An expectation, such as <c>expect cover Atlantia against Borduria attacks Atlantia</c>.</param>
    /// <exception cref="CommandLine.CommandException">The line cannot be read; it says why.</exception>
    public static (Architecture Architecture, Expectation Question) Bind(LoadedPortfolio portfolio, string? scenario, string line)
    {
        var asked = portfolio.Bind(scenario, new SourceText(Path, line + "\n"));
        if (asked.Diagnostics.FirstOrDefault(d => d.Location.Path == Path) is { } fault)
        {
            throw new CommandLine.CommandException(fault.Message, fault.Remedy);
        }

        if (asked.Expectations.FirstOrDefault(e => e.Location.Path == Path) is not { } question)
        {
            throw new CommandLine.CommandException($"this cannot be read: {line}", "Write names as the portfolio declares them.");
        }

        return (asked with { Expectations = asked.Expectations.Remove(question) }, question);
    }
}
