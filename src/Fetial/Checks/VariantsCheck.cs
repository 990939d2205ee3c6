using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>What one text leaves open between its drafters: several wordings of one article, or two figures for one measure (design, "variants").</summary>
public sealed class VariantsCheck : ITextCheck
{
    public const string Code = "F313";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Variants inside one text",
            "One text holds several wordings of one article, or two clauses with different figures for one measure. Until one is chosen it is not known what the text says.",
            "Choose one of them, or say when each applies.",
            "A reader who quotes a draft quotes one side of it."),
    ];

    public IEnumerable<Finding> Run(Perspective perspective) => Articles(perspective).Concat(Figures(perspective));

    private static IEnumerable<Finding> Articles(Perspective perspective)
    {
        var clashing = Clashes.Of(perspective);
        var pairs = clashing.OfResults.Concat(clashing.OfMeasures).Select(c => (c.In.Clause.Id, c.Out.Clause.Id)).ToHashSet();
        var tiers = SingleClause.Standing(perspective).ToDictionary(s => s.Clause.Id, s => s.Tier, StringComparer.Ordinal);
        foreach (var article in perspective.Commitments.Where(c => tiers.ContainsKey(c.Id)).GroupBy(ArticleOf, StringComparer.Ordinal))
        {
            var wordings = article.OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
            if (wordings.Count < 2 || VariantSlots.Differing(wordings) is not { IsEmpty: false } differing || wordings.Exists(a => wordings.Exists(b => pairs.Contains((a.Id, b.Id)))))
            {
                continue;
            }

            // A text that nobody has signed is open; what stands in a text that was signed is at least a slip of its drafters.
            var standing = wordings.Min(w => tiers[w.Id]);
            var tier = standing == StandingTier.IfAdopted ? StandingTier.OpenText : standing;
            var evidence = wordings.Min(w => w.Evidence);
            var slots = SingleClause.List(differing, 6);
            yield return new Finding(
                Code, FindingKind.Variants, $"{article.Key} has {wordings.Count} wordings",
                SeverityTable.Of(FindingKind.Variants, tier, Certainty.Certain, evidence), Certainty.Certain, tier, evidence,
                $"{article.Key} is open between {wordings.Count} wordings, which differ in {slots}: {string.Join("; ", wordings.Select(w => $"{w.Id}{Proposer(w)}"))}.",
                [.. wordings.Select(w => ClauseText.Of(perspective, w, "variant", w.Evidence))],
                new Witness(null, [], null, [.. differing.Select(d => new WitnessFact(d, true))]),
                "Choose one wording.",
                Fingerprint.Of(Code, article.Key));
        }
    }

    private static IEnumerable<Finding> Figures(Perspective perspective) =>
        from pair in FigurePairs.Of(perspective).Within
        where ArticleOf(pair.First.Result.Clause) != ArticleOf(pair.Second.Result.Clause)
        let text = pair.First.Result.Clause.Instrument.Id
        group pair by (Text: text, pair.First.Bound.Owner, pair.First.Bound.What, pair.First.Bound.Unit, pair.First.Bound.Per, Shape: FigureFindings.Shape(pair.First.Bound), pair.Together.Tier) into variants
        select FigureFindings.Make(
            perspective, [.. variants], Code, FindingKind.Variants, variants.Key.Text,
            subject => $"Several {variants.Key.Shape}s on {subject} in {variants.Key.Text}",
            (subject, figures) => $"{variants.Key.Text} sets several {variants.Key.Shape}s on {subject}: {figures}",
            "Choose one figure, or say when each applies.");

    /// <summary>The id without the name of the variant: every wording of one article has the same.</summary>
    private static string ArticleOf(Commitment clause) => clause.Variant is { } variant ? clause.Id[..^(variant.Length + 1)] : clause.Id;

    private static string Proposer(Commitment wording) => wording.ProposalOf is { } by ? $" as proposed by {Semantics.Sentences.ActorsText(by.Value)}" : "";
}
