using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Texts that set unequal ceilings, or unequal floors, on one measure of one subject (design, "Collision").</summary>
public sealed class RivalFiguresCheck : ILinkedCheck
{
    public const string Code = "F312";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Rival figures",
            "Two texts set different ceilings, or different floors, on one measure of one subject. All of them can be kept, by keeping the strictest; a floor above a ceiling cannot, and is a collision (F311).",
            "Say which figure governs, or write the same one.",
            "Whoever reads one text alone takes a figure for agreed that another text changes."),
    ];

    /// <summary>Figures on one measure.</summary>
    public IEnumerable<string> Links(Perspective perspective, Commitment clause) => MeasureBounds.LinksOf(perspective, clause);

    public IEnumerable<Finding> Run(Perspective perspective) =>
        from pair in FigurePairs.Of(perspective).Between
        group pair by (pair.First.Bound.Owner, pair.First.Bound.What, pair.First.Bound.Unit, pair.First.Bound.Per, Shape: FigureFindings.Shape(pair.First.Bound), pair.Together.Tier) into rivals
        select FigureFindings.Make(
            perspective, [.. rivals], Code, FindingKind.RivalFigures, "",
            subject => $"{rivals.Key.Shape}s on {subject} differ between texts",
            (subject, figures) => $"Different texts set different {rivals.Key.Shape}s on {subject}: {figures}",
            "Say which figure governs, or write the same one.");
}
