using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Showing;

/// <summary>A viewpoint: whom it trusts over whom, and how it settles what sources contest.</summary>
public static class ViewpointSheet
{
    public static void Write(SheetPage page, Perspective view, Viewpoint viewpoint)
    {
        page.Title($"{viewpoint.Id}{(viewpoint.Title is null ? "" : $" — {viewpoint.Title}")} (viewpoint)");
        for (var rank = 0; rank < viewpoint.Ranks.Length; rank++)
        {
            page.Field(rank == 0 ? "trusts" : "over", string.Join(", ", viewpoint.Ranks[rank]));
        }

        page.Field("", "over every other source");
        var own = new Perspective(view.Architecture, view.Standpoint with { Viewpoint = viewpoint.Id });
        var settled = view.Architecture.Contested.Where(slot => slot.Values.Select(value => value.Value).Distinct().Count() > 1)
            .Select(slot => (Slot: slot, Ranks: slot.Values.Select(value => own.Rank(value.Cites.Select(cite => cite.Source.Id))).ToList()))
            .Select(slot => (slot.Slot, IsSettled: slot.Ranks.Distinct().Count() > 1, Choice: own.Trusted(slot.Slot.Values)?.Value ?? ""))
            .ToList();
        Rows(page, "Settles", settled.Where(slot => slot.IsSettled));
        Rows(page, "Does not settle; the first value written is used", settled.Where(slot => !slot.IsSettled));
    }

    private static void Rows(SheetPage page, string heading, IEnumerable<(ContestedSlot Slot, bool IsSettled, string Choice)> slots)
    {
        var rows = slots.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Section(heading, rows.Count);
        page.Rows(rows.Select(row => (IReadOnlyList<string>)
            [row.Slot.Id, row.Slot.Slot, row.Choice, "not " + string.Join(", ", row.Slot.Values.Select(value => value.Value).Distinct().Where(value => value != row.Choice))]));
    }
}
