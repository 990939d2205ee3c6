using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Cli.Showing;

/// <summary>A coalition: who leads it, every lead where sources differ, who is in it, for what, and what is needed and pledged.</summary>
public static class CoalitionSheet
{
    public static void Write(SheetPage page, Perspective view, Coalition written)
    {
        var coalition = view.Coalitions.FirstOrDefault(c => c.Actor.Index == written.Actor.Index) ?? written;
        var actor = coalition.Actor;
        page.Title($"{actor.Name}{(actor.Title is null ? "" : $" — {actor.Title}")} (coalition)");
        page.Field("also", string.Join(", ", actor.OtherNames.Distinct()));
        page.Field("since", coalition.Since is { } since ? Calendar.Text(since.Value) : "not stated");
        Leads(page, view, coalition, written);
        page.Field("capability", coalition.Capabilities.IsEmpty ? "not stated" : string.Join(", ", coalition.Capabilities.Select(c => c.Value)));
        page.Field("needs", coalition.Needs.IsEmpty ? "not stated" : string.Join("; ", coalition.Needs.Select(need => need.Value.ToString())));
        page.Field("pledged", coalition.Pledged.IsEmpty ? "no figure stated" : string.Join(" ", coalition.Pledged.Select(p => p.Value)));
        page.Field("as of", Calendar.Text(view.AsOf));
        page.Field("file", $"{actor.Location.Path}:{actor.Location.Line}");
        var members = view.Memberships
            .Where(m => m.Organisation == actor.Index && m.Days.First <= view.AsOf && view.AsOf <= m.Days.Last)
            .Select(m => view.Architecture.Actors[m.Member].Name).Distinct().Order(StringComparer.Ordinal).ToList();
        if (members.Count > 0)
        {
            page.Section("Members", members.Count);
            page.Terminal.Paragraph(string.Join(", ", members), 2);
        }
    }

    private static void Leads(SheetPage page, Perspective view, Coalition coalition, Coalition written)
    {
        var contested = view.Architecture.Contested.FirstOrDefault(c => c.Id == coalition.Actor.Name && c.Slot == "lead");
        var leads = written.Leads.Where(lead => view.IsKnown(lead.Cites)).Select(lead => (Text: Sentences.ActorsText(lead.Value), lead.Cites, lead.Grade)).ToList();
        if (leads.Count == 0)
        {
            page.Field("lead", "not stated");
            return;
        }

        var trusted = view.Trusted(coalition.Leads) is { } chosen ? Sentences.ActorsText(chosen.Value) : "";
        var differ = contested is not null || leads.Select(lead => lead.Text).Distinct().Count() > 1;
        page.Field("lead", !differ ? leads[0].Text : view.Viewpoint is null ? "contested" : $"{trusted} (as {view.Viewpoint.Id} sees it)");
        foreach (var lead in differ ? leads : [])
        {
            var sources = string.Join(", ", lead.Cites.Select(cite => cite.Source.Id));
            page.Field("", $"{lead.Text}{(sources.Length > 0 ? $": {sources}" : "")}{(lead.Grade is { } grade ? $" ({Names.Text(grade)})" : "")}");
        }
    }
}
