using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Exchange.Reports.Html;

/// <summary>Legal force as a shape; the word always stands beside it. Filled shapes bind in law, hollow ones do not.</summary>
public static class ForceMark
{
    private static readonly (Force Force, string Drawing)[] Shapes =
    [
        (Force.Treaty, "<rect x=\"2\" y=\"2\" width=\"12\" height=\"12\" fill=\"currentColor\"/>"),
        (Force.NationalLaw, "<path d=\"M8 1l7 5-2.7 8.5H3.7L1 6z\" fill=\"currentColor\"/>"),
        (Force.Decision, "<path d=\"M4.2 1.5h7.6L15.5 8l-3.7 6.5H4.2L.5 8z\" fill=\"currentColor\"/>"),
        (Force.Contract, "<path d=\"M8 .5L15.5 8 8 15.5.5 8z\" fill=\"currentColor\"/>"),
        (Force.Political, "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"),
        (Force.Unilateral, "<path d=\"M8 2l6.5 12h-13z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"),
        (Force.Disputed, "<rect x=\"2\" y=\"2\" width=\"12\" height=\"12\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/><path d=\"M2 14L14 2v12z\" fill=\"currentColor\"/>"),
        (Force.Unstated, "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"2 2\"/>"),
    ];

    /// <summary>What each shape means, for the legend.</summary>
    public static IEnumerable<Force> All => Shapes.Select(shape => shape.Force);

    /// <summary>The drawings, once per page.</summary>
    public static void Define(HtmlText html)
    {
        html.Own("<svg width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\" class=\"drawings\">");
        foreach (var (force, drawing) in Shapes)
        {
            html.Own($"<symbol id=\"{Anchor(force)}\" viewBox=\"0 0 16 16\">{drawing}</symbol>");
        }

        html.Own("</svg>\n");
    }

    /// <summary>The shape; whoever calls it writes the word.</summary>
    public static void Write(HtmlText html, Force force) =>
        html.Own($"<svg class=\"force\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#{Anchor(force)}\"/></svg> ");

    /// <summary>A class name for the weight of a border.</summary>
    public static string Class(Force force) => "f-" + Word(force);

    private static string Anchor(Force force) => "force-" + Word(force);

    private static string Word(Force force) => force == Force.Unstated ? "unstated" : ClauseText.ForceText(force).Replace(' ', '-');
}
