using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>Positions: <c>position ACTOR on ISSUE for LEVEL, red line, at DATE, N %</c>.</summary>
public sealed partial class Binder
{
    private const string PositionForm =
        "ACTOR on ISSUE for LEVEL or against LEVEL, then red line, when ISSUE LEVEL, at DATE, N % or between N and N %, weight N from N to N, because \"…\"";

    private Position? BindPosition(DeclarationSyntax declaration, ImmutableArray<Issue> issues)
    {
        var reader = new StatementReader(declaration.Name.Tokens, declaration.Span);
        var holder = FindActor(reader.Until(t => t.Is("on")));
        reader.Take("on");
        var issue = IssueAt(reader.Until(t => t.Is("for") || t.Is("against")), issues, declaration.Span);
        var isFor = reader.Take("for");
        if (!isFor && !reader.Take("against"))
        {
            Report(StrategyErrors.Unreadable("position", Words(declaration.Name.Tokens), PositionForm, At(declaration.Span)));
            return null;
        }

        if (holder is null || issue is not { } at || TakeLevel(reader, issues[at], declaration.Span) is not { } level)
        {
            return null;
        }

        var position = new Position(
            holder, at, isFor, level, null, null, false, null, null, null, null, SourcesOf(declaration), ScenarioOf(declaration), At(declaration.Span));
        var (weight, because) = (((double Value, double Low, double High)?)null, (string?)null);
        while (!reader.IsAtEnd)
        {
            if (reader.TakeComma())
            {
                continue;
            }

            if (reader.Take("weight"))
            {
                weight = reader.TakeFigure();
            }
            else if (reader.Take("because"))
            {
                because = reader.TakeOf(TokenKind.String)?.Value;
            }
            else if (PositionTail(reader, position, issues, declaration.Span) is { } further)
            {
                position = further;
            }
            else
            {
                return null;
            }
        }

        var figure = weight is { } w
            ? Checked(w, "weight", 0, double.PositiveInfinity, because, [], declaration.Span)
            : FigureSlot(declaration, "position", "weight", "", 0, double.PositiveInfinity, needed: false);
        return position with { Weight = figure };
    }

    /// <summary>One tail of a position; null after a report.</summary>
    private Position? PositionTail(StatementReader reader, Position position, ImmutableArray<Issue> issues, TextSpan span)
    {
        var here = reader.Here;
        if (reader.Take("red", "line"))
        {
            return position with { RedLine = true };
        }

        if (reader.Take("when"))
        {
            var tokens = reader.Until(EndsLevel);
            return LevelAt(tokens, issues, span) is { } when ? position with { WhenIssue = when.Issue, WhenLevel = when.Level } : null;
        }

        if (reader.Take("at"))
        {
            return TakeDate(reader) is { } date
                ? position with { First = Dates.First(date), Last = Dates.Last(date) }
                : Unreadable(reader, here);
        }

        if (reader.Take("in", "scenario"))
        {
            return position with { Scenario = reader.TakeOf(TokenKind.Word)?.Text };
        }

        var low = reader.Take("between") ? reader.TakePerCent(signed: false) : null;
        if ((low is not null && !reader.Take("and")) || reader.TakePerCent(signed: true) is not { } high)
        {
            return Unreadable(reader, here);
        }

        if ((low ?? high) > high || (low ?? high) < 0 || high > 100)
        {
            Report(StrategyErrors.OutsideWhatItCanBe("a share of those asked, in per cent,", 0, 100, At(here)));
            return null;
        }

        return position with { Share = new PollShare(low ?? high, high) };
    }

    private Position? Unreadable(StatementReader reader, TextSpan here)
    {
        Report(StrategyErrors.Unreadable("position", reader.Rest, PositionForm, At(here)));
        return null;
    }

    private DateSyntax? TakeDate(StatementReader reader)
    {
        if (reader.Next is not { } token || !DateParser.Starts(token) || reader.TakeOf(token.Kind) is null)
        {
            return null;
        }

        return Read(context =>
        {
            var cursor = new TokenCursor([token], token.Span);
            return DateParser.Parse(ref cursor, context);
        });
    }

    /// <summary>The longest level that the rest begins with; a level may hold numbers.</summary>
    private int? TakeLevel(StatementReader reader, Issue issue, TextSpan span)
    {
        foreach (var level in Enumerable.Range(0, issue.Levels.Length).OrderByDescending(i => issue.Levels[i].Length))
        {
            if (reader.Take([.. issue.Levels[level].Split(' ')]))
            {
                return level;
            }
        }

        return LevelOf(reader.Until(EndsLevel), issue, span);
    }

    private static bool EndsLevel(Token token) =>
        token.Kind == TokenKind.Comma || token.Is("at") || token.Is("when") || token.Is("weight") || token.Is("because") || token.Is("in") || token.Is("between") || token.Is("red");
}
