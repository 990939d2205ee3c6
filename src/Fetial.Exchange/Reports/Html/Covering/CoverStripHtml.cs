using Fetial.Coverage;
using Fetial.Model;

namespace Fetial.Exchange.Reports.Html.Covering;

/// <summary>Time from left to right: a step for each spell, its word inside where there is room; a gap is hatched. The table below says the same in words.</summary>
public sealed class CoverStripHtml(HtmlText html, CoverageReport report)
{
    /// <summary>Spells shorter than this share of the whole have no room for a word.</summary>
    private const double LeastShare = 0.12;

    public void Write(IReadOnlyList<CoverageInterval> spells)
    {
        if (spells.Count == 0)
        {
            return;
        }

        var (first, last) = (spells[0].Days.First, spells[^1].Days.Last);
        html.Element("div", () =>
        {
            html.Element("div", () =>
            {
                foreach (var spell in spells)
                {
                    Spell(spell, last - first + 1.0);
                }
            }, ("class", "strip"), ("aria-hidden", "true"));
            html.Element("div", () => html.Element("span", Calendar.Text(first)).Element("span", Calendar.Text(last)), ("class", "ends"));
        }, ("class", "timeline"));
    }

    private void Spell(CoverageInterval spell, double all)
    {
        var days = spell.Days.Last - spell.Days.First + 1;
        var level = spell.Levels.Counted;
        var kind = report.Wanted is not { } wanted ? level == 0 ? "none" : "step"
            : level >= wanted ? "met" : spell.Levels.PlaceOpen >= wanted || spell.Levels.Undecided >= wanted ? "open" : "gap";
        var height = report.Steps.Length < 2 ? 100 : 40 + (60 * level / (report.Steps.Length - 1));
        html.Element("span", () =>
        {
            if (days / all >= LeastShare)
            {
                html.Element("span", report.Steps[level]);
            }
        }, ("class", "spell " + kind), ("style", $"flex-grow:{days.ToString(System.Globalization.CultureInfo.InvariantCulture)};--high:{height}%"));
    }
}
