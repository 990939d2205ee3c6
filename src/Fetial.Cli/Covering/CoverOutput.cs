using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Coverage;
using Fetial.Exchange.Reports.Html.Covering;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Covering;

/// <summary>Asks the core and prints the answer in the format wanted.</summary>
public sealed class CoverOutput(TextWriter output, Terminal terminal, LoadedPortfolio portfolio, CoverRequest request, Perspective view)
{
    /// <returns>Whether there is a gap.</returns>
    public bool Cover(CoverageQuestion question)
    {
        var report = Coverage.Cover.Run(view, question);
        switch (request.Format)
        {
            case CoverFormat.Json:
                CoverJson.Write(output, portfolio, request, report);
                break;
            case CoverFormat.Csv:
                CoverRows.WriteCsv(output, Rows(report));
                break;
            case CoverFormat.Html:
                output.Write(CoverPage.Write(report, request.Command(portfolio.Folders)));
                break;
            case CoverFormat.Markdown:
                CoverRows.WriteMarkdown(output, Rows(report));
                break;
            default:
                new CoverText(terminal, portfolio, request).Write(report);
                break;
        }

        return report.HasGap;
    }

    /// <summary>One table: the matrices or the overlap where they are asked for, else the levels.</summary>
    private IEnumerable<string[]> Rows(CoverageReport report) => request switch
    {
        { Matrix: true, Overlap: true } => throw new CommandLine.CommandException("one file holds one table", "Ask for --matrix or for --overlap."),
        { Matrix: true } => CoverRows.Of(report, CoverageMatrix.Of(report)),
        { Overlap: true } => CoverRows.OverlapOf(report),
        _ => CoverRows.Of(report),
    };

    /// <summary>Who owes what to whom; never a gap.</summary>
    public bool Pairs(ExpectedCover? to)
    {
        var ladder = Ladder.Of(view.Architecture.Vocabulary, request.Ladder)
            ?? throw new CommandLine.CommandException($"no ladder is named {request.Ladder}", $"There are: {string.Join(", ", view.Architecture.Vocabulary.Ladders.Select(l => l.Key))}.");
        var whom = to is null ? null : Coverage.Cover.Run(view, CoverageQuestion.Of(to with { Level = null })).Answers.Select(a => a.Of.Index).ToHashSet();
        var spells = OwedSpell.Of(view, ladder, whom);
        switch (request.Format)
        {
            case CoverFormat.Json:
                PairsJson.Write(output, portfolio, request, view, spells);
                break;
            case CoverFormat.Html:
                throw new CommandLine.CommandException("pairs have no page", "Ask for text, json, csv or md; or leave out --pairs for the page of cover.");
            case CoverFormat.Csv:
                CoverRows.WriteCsv(output, CoverRows.Of(spells));
                break;
            case CoverFormat.Markdown:
                CoverRows.WriteMarkdown(output, CoverRows.Of(spells));
                break;
            default:
                new PairsText(terminal, portfolio, request).Write(view, spells);
                break;
        }

        return false;
    }
}
