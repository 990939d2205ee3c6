using System.Collections.Immutable;
using Fetial.Coverage;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Situations;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Packages;
using Fetial.Strategy.Running;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deter;

/// <summary>Would the promises deter: a challenge against what is owed on the as-of day, over the user's ranges (models.md, sections 1a, 1d, 6, 10).</summary>
public static class Deter
{
    private const int MostForSwings = 16;

    /// <summary>The name of a load, see <see cref="Loads"/>.</summary>
    private const string Drawing = "blocks of draws";

    /// <summary>How much there will be to do.</summary>
    public static ImmutableArray<WorkLoad> Loads(DeterrenceQuestion question, DeterOptions options) =>
        [new(Drawing, options.Blocks), new(DeterrencePackages.Asking, 2 * (long)Math.Min(DeterrencePackages.Count(question.All.Guarantors), long.MaxValue / 4))];

    /// <summary>Who would owe what on the as-of day, with every number and its range.</summary>
    /// <param name="reliabilities">Reliability by the index of the actor, learned from the record of promises; used where the user assumes none.</param>
    public static DeterrenceQuestion Ask(Perspective perspective, Challenge challenge, DeterOptions options, IReadOnlyDictionary<int, Ranged>? reliabilities = null)
    {
        var backing = new Backing(perspective, challenge);
        var effects = perspective.Architecture.Strategy.Effects.Where(e => e.Challenge == challenge.Id && perspective.Counts(e.Scenario)).ToList();

        // What a scenario says of an act stands instead of what is said of it in all.
        var guarantors = effects.Where(e => e.Scenario is not null || !effects.Any(o => o.Scenario is not null && o.Sentence == e.Sentence))
            .Where(e => !Subjects(e).Any(s => options.Without.Contains(s.Name)))
            .Select(e => Guarantor(perspective, challenge, e, backing, options, reliabilities)).ToImmutableArray();
        var all = new DeterrenceCase(Range(challenge.Prize), Range(challenge.Restraint), Range(challenge.Repels), Range(challenge.Costs), [.. guarantors.Select(g => g.Case)]);
        return new(backing.Threat, guarantors, all, all with { Guarantors = [.. guarantors.Where(g => g.IsPromised).Select(g => g.Case)] });
    }

    /// <summary>Answers one challenge.</summary>
    /// <param name="reliabilities">As in <see cref="Ask"/>.</param>
    public static DeterReport Run(Perspective perspective, Challenge challenge, DeterOptions options, IReadOnlyDictionary<int, Ranged>? reliabilities = null) =>
        Run(perspective, challenge, options, Ask(perspective, challenge, options, reliabilities));

    /// <summary>Answers one challenge that was asked about already.</summary>
    /// <param name="work">Told about <see cref="Loads"/>.</param>
    public static DeterReport Run(Perspective perspective, Challenge challenge, DeterOptions options, DeterrenceQuestion question, Work work = default)
    {
        var promised = question.Promised;
        var sweep = new DeterrenceSweep(promised, options.Seed);
        var blocks = new List<DeterrenceBlock>();
        for (var block = 0; block < options.Blocks; block++)
        {
            work.Tell(Drawing, block);
            blocks.Add(sweep.Block(block));
        }

        work.Tell(Drawing, options.Blocks);
        var sobol = DeterrenceSobol.Of(promised);
        var exits = Exits(promised);
        var sufficient = DeterrencePackages.Of([question.All], robust: true, work);
        var before = (long)sufficient.Asked;
        var told = work.Told;
        var second = work with { Told = told is null ? null : d => told(d with { Done = before + d.Done }) };
        return new(
            perspective, challenge, question.Threat, question.Guarantors, promised, DeterrenceSweep.Merge(blocks), sobol, Deciding(promised, sobol), exits, Parts(promised),
            sufficient, DeterrencePackages.Of([question.All], robust: false, second), Games.Games.Run(challenge.Games), options.Budget);
    }

    /// <summary>A figure as a range.</summary>
    public static Ranged Range(Figure? figure) => figure is null ? new(0) : new(figure.Value, figure.Low, figure.High);

    private static DeterGuarantor Guarantor(
        Perspective perspective, Challenge challenge, Effect effect, Backing backing, DeterOptions options, IReadOnlyDictionary<int, Ranged>? reliabilities)
    {
        var (reliability, basis, text) = Reliability(perspective, challenge, effect, reliabilities);
        var numbers = new GuarantorCase(
            effect.Sentence, Range(effect.Removes), Range(effect.Costs), Range(effect.Punishes), Range(effect.Unsettles), reliability, effect.Grades, effect.Price);
        var promises = backing.Of(effect);
        return new(effect, numbers, basis, text, [.. promises.DistinctBy(g => (g.Clause.Id, g.Duty.WordText, g.Kind))], backing.BindsAll(effect, promises.Where(g => Counts(g, options.Counting))));
    }

    private static bool Counts(Grant grant, Counting counting) => grant.Kind switch
    {
        GrantKind.Firm => true,
        GrantKind.IfOthersConsent => counting != Counting.Firm,
        GrantKind.AtDiscretion => counting == Counting.Discretion && grant.Duty.Word is Word.Must or Word.Will,
        _ => false,
    };

    private static (Ranged Reliability, ReliabilityBasis Basis, string Text) Reliability(
        Perspective perspective, Challenge challenge, Effect effect, IReadOnlyDictionary<int, Ranged>? reliabilities)
    {
        var subjects = Subjects(effect).Select(s => s.Index).ToHashSet();
        var assumed = perspective.Architecture.Strategy.Assumptions
            .Where(a => a.Reliable is { } actor && subjects.Contains(actor.Index) && perspective.Counts(a.Scenario) && (a.In is null || a.In == challenge.Id))
            .OrderBy(a => a.Scenario is null ? 1 : 0).ThenBy(a => a.In is null ? 1 : 0).FirstOrDefault();
        if (assumed is not null)
        {
            return (Range(assumed.Figure), ReliabilityBasis.Assumption, assumed.Figure.Because ?? (assumed.Figure.IsAssumed ? "assumed" : string.Join(", ", assumed.Figure.Sources.Select(s => s.Source.Id))));
        }

        foreach (var subject in subjects.Order())
        {
            if (reliabilities is not null && reliabilities.TryGetValue(subject, out var learned))
            {
                return (learned, ReliabilityBasis.Record, "its promise record");
            }
        }

        return (new Ranged(0.5, 0, 1), ReliabilityBasis.Open, "no assumption and no record: 0 to 1");
    }

    private static IEnumerable<Actor> Subjects(Effect effect) => effect.Act.Subject?.Terms.Select(t => t.Actor).OfType<Actor>() ?? [];

    /// <summary>Inputs whose range turns the verdict at the values of the others, by their share of the variance.</summary>
    private static ImmutableArray<string> Deciding(DeterrenceCase question, SobolReport sobol)
    {
        var inputs = question.Inputs;
        bool At(int input, double value)
        {
            var x = inputs.Select(i => i.Range.Value).ToArray();
            x[input] = value;
            return Numerics.Tie.IsAtLeast(question.MarginAt(x), 0);
        }

        return
        [
            .. inputs.Select((input, i) => (input.Name, input.Range, Index: i)).Where(i => !i.Range.IsFixed && At(i.Index, i.Range.Low) != At(i.Index, i.Range.High))
                .OrderByDescending(i => sobol.Indices[i.Index].Total).ThenBy(i => i.Name, StringComparer.Ordinal).Select(i => i.Name),
        ];
    }

    private static ImmutableArray<DeterExit> Exits(DeterrenceCase question)
    {
        var count = question.Guarantors.Length;
        var swings = count > 0 && count <= MostForSwings
            ? BanzhafPower.Swings(count, set => Numerics.Tie.IsAtLeast(DeterrencePackages.With(question, [.. Enumerable.Range(0, count).Select(i => ((set >> i) & 1) == 0 ? 0 : question.Guarantors[i].Grades.Length)]).Margin, 0))
            : [.. question.Guarantors.Select(_ => 0)];
        return
        [
            .. question.Guarantors.Select((g, i) => new DeterExit(g.Name, question.Margin - question.Without(i).Margin, question.ThresholdOf(i), question.Without(i).Verdict, swings[i]))
                .OrderByDescending(e => e.Part).ThenBy(e => e.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Denial beside punishment beside assurance: each alone, with the others taken out.</summary>
    private static ImmutableArray<DeterPart> Parts(DeterrenceCase question)
    {
        DeterPart Part(string name, Func<GuarantorCase, GuarantorCase> change)
        {
            var part = question with { Guarantors = [.. question.Guarantors.Select(change)] };
            return new(name, part.Margin, part.Least, part.Most, part.Verdict);
        }

        return
        [
            Part("without any help", g => g with { Reliability = new(0), Unsettles = new(0) }),
            Part("denial alone (what help removes and costs)", g => g with { Punishes = new(0) }),
            Part("punishment alone", g => g with { Removes = new(0), Costs = new(0) }),
            Part("denial and punishment", g => g),
        ];
    }
}
