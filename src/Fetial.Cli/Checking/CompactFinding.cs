using Fetial.Cli.Output;
using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>One finding in four or five lines: what is contested, how sure that is, the sentence, and the clauses of each side by id.</summary>
public sealed class CompactFinding(Terminal terminal, ClausePlaces places)
{
    /// <summary>Lines that a title or a message may fill.</summary>
    public const int LineLimit = 2;

    /// <summary>Clauses of one side that are named.</summary>
    public const int SideLimit = 3;

    private const int Indent = 6;

    public void Write(Finding finding)
    {
        Head(finding);
        if (!IsRepeated(finding))
        {
            foreach (var line in Cut(Sentence.Begun(finding.Message), ". ", terminal.Width - Indent, LineLimit))
            {
                Body(line);
            }
        }

        Clauses(finding);
    }

    /// <summary>The tags stand behind a short title, else on a line of their own.</summary>
    private void Head(Finding finding)
    {
        var mark = Marks.Of(finding.Severity);
        var start = 2 + DisplayWidth.Of($"{mark} {finding.Code}  ");
        var tags = $"{Names.Text(finding.Certainty)} · {Names.Text(finding.Standing)} · {Names.Text(finding.Evidence)} · {finding.Code}-{finding.Fingerprint}";
        var title = Cut(finding.Title, " · ", terminal.Width - start, LineLimit);
        var gap = terminal.Width - start - DisplayWidth.Of(title[0]) - DisplayWidth.Of(tags);
        var beside = title.Count == 1 && gap >= 2;
        terminal.Line($"  {mark.On(terminal)} {terminal.Paint(finding.Code, Ink.Bold)}  {terminal.Paint(title[0], Ink.Bold)}{(beside ? new string(' ', gap) + terminal.Paint(tags, Ink.Dim) : "")}");
        foreach (var line in title.Skip(1))
        {
            terminal.Line(new string(' ', start) + terminal.Paint(line, Ink.Bold));
        }

        foreach (var line in beside ? [] : TextWrap.Lines(tags, terminal.Width - Indent))
        {
            Body(terminal.Paint(line, Ink.Dim));
        }
    }

    /// <summary>The sides with as many ids as fit on one line, from three down to one, and the place of the first clause behind or below.</summary>
    private void Clauses(Finding finding)
    {
        if (finding.Clauses.IsEmpty)
        {
            return;
        }

        // A clause that stands on two sides, as what is expected and of what, is named once.
        var sides = finding.Clauses.DistinctBy(clause => clause.Id).GroupBy(clause => clause.Side).ToList();
        var place = places.Of(finding.Clauses[0]);
        var room = terminal.Width - Indent;
        for (var named = sides.Count; named > 0; named--)
        {
            var texts = Enumerable.Range(1, SideLimit).Reverse().Select(ids => Sides(sides, named, ids)).ToList();
            // The file's name alone where its folder leaves no room; `fetial show` gives the whole place.
            foreach (var shown in new[] { place, place[(place.LastIndexOf('/') + 1)..] })
            {
                if (texts.Find(text => DisplayWidth.Of(text) + 2 + shown.Length <= room) is { } beside)
                {
                    Body(beside + new string(' ', room - DisplayWidth.Of(beside) - shown.Length) + terminal.Paint(shown, Ink.Dim));
                    return;
                }
            }

            if (texts.Find(text => DisplayWidth.Of(text) <= room) is { } above)
            {
                Body(above);
                Body(terminal.Paint(place, Ink.Dim));
                return;
            }
        }

        foreach (var line in TextWrap.Lines($"{finding.Clauses[0].Id} {place}", room))
        {
            Body(line);
        }
    }

    private static string Sides(List<IGrouping<string, FindingClause>> sides, int named, int ids) =>
        string.Join("   ", sides.Take(named).Select(side => Side(side, ids))) + (named < sides.Count ? $"   + {Plural.Of(sides.Count - named, "more side")}" : "");

    private static string Side(IGrouping<string, FindingClause> side, int ids)
    {
        var more = side.Count() - ids;
        return $"{side.Key}{(side.Key.Length > 0 ? "  " : "")}{string.Join(", ", side.Take(ids).Select(clause => clause.Id))}{(more > 0 ? $" + {more}" : "")}";
    }

    /// <summary>A divergence names its values in the title already.</summary>
    private static bool IsRepeated(Finding finding) =>
        finding.Title.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && finding.Message.EndsWith(finding.Title[colon..] + ".", StringComparison.Ordinal);

    /// <summary>The lines of a text, at most as many as asked; what does not fit is left out from a separator on, and "…" says so.</summary>
    public static IReadOnlyList<string> Cut(string text, string separator, int width, int most)
    {
        var lines = TextWrap.Lines(text, width);
        var parts = text.Split(separator);
        for (var kept = parts.Length - 1; lines.Count > most && kept > 0; kept--)
        {
            lines = TextWrap.Lines($"{string.Join(separator, parts.Take(kept))}{separator}…", width);
        }

        return lines.Count <= most || separator == " " ? lines : Cut(text, " ", width, most);
    }

    private void Body(string line) => terminal.Line(new string(' ', Indent) + line);
}
