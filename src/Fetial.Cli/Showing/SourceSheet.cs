using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Showing;

/// <summary>A source: what it is, and what in this portfolio rests on it.</summary>
public static class SourceSheet
{
    /// <summary>Ids of one sort that are named before the rest is counted.</summary>
    public const int Limit = 8;

    public static void Write(SheetPage page, Perspective view, Source source)
    {
        page.Title($"{source.Id}{(source.Title is null ? "" : $" — {source.Title}")} (source)");
        page.Field("url", source.Url);
        page.Field("published", source.Published is { } day ? Calendar.Text(day) : "no day known; counts at every known-date");
        page.Field("evidence", Names.Text(source.Evidence));
        var places = view.Architecture.Viewpoints.Where(v => v.Ranks.Any(rank => rank.Contains(source.Id)))
            .Select(v => $"{v.Id} (rank {v.Ranks.IndexOf(v.Ranks.First(rank => rank.Contains(source.Id))) + 1} of {v.Ranks.Length})").ToList();
        page.Field("trusted by", string.Join(", ", places));
        page.Field("file", $"{source.Location.Path}:{source.Location.Line}");
        page.List("Cited by texts", [.. view.Instruments.Where(text => text.Cites(source)).Select(text => text.Id)], Limit);
        page.List("Cited by clauses", [.. view.Commitments.Where(clause => clause.Cites(source)).Select(clause => clause.Id)], Limit);
        page.List("Cited by events", [.. view.Events.Where(recorded => recorded.Cites(source)).OrderBy(recorded => recorded.First)
            .Select(recorded => $"{Calendar.Text(recorded.First)}  {(recorded.Denied ? "denied: " : "")}{recorded.Sentence}")], Limit);
        page.List("Claims it makes", [.. view.Architecture.Claims.Where(claim => claim.MadeBy == source.Id).Select(claim => claim.Title is null ? claim.Id : $"{claim.Id}: {claim.Title}")], Limit);
    }
}
