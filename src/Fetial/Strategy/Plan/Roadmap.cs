using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Strategy.Plan;

/// <summary>What waits for what until something comes about: read off the conditions of the texts, the vocabulary and the record alone.</summary>
/// <param name="Target">What is asked about, in words.</param>
/// <param name="Path">The critical path, first step first: at every fork the step that comes last, or cannot be dated, and among alternatives the nearest.</param>
/// <param name="Keys">Who can bring the target about, and who can prevent it.</param>
public sealed record Roadmap(string Target, RoadStep Root, ImmutableArray<RoadStep> Path, KeysReport Keys)
{
    /// <summary>Those who must act on the critical path, in the order in which they first have to.</summary>
    public ImmutableArray<Actor> PathHolders => [.. Path.SelectMany(s => s.Holders).DistinctBy(a => a.Index)];

    public ImmutableArray<RoadStep> Done => [.. Root.All().Where(s => s.State == StepState.Done).DistinctBy(s => s.Statement).OrderBy(s => s.Day ?? int.MaxValue)];

    /// <summary>What cannot be decided; steps that are open only because one below them is, left out.</summary>
    public ImmutableArray<RoadStep> Open => [.. Root.All().Where(s => s.State == StepState.Open && s.WaitsFor.All(w => w.State != StepState.Open)).DistinctBy(s => s.Statement)];

    public static Roadmap To(Perspective perspective, Commitment clause) =>
        Make($"{clause.Id} falls due", new RoadBuilder(perspective).Of(clause), KeysReport.To(perspective, clause));

    public static Roadmap To(Perspective perspective, Formula condition, string words)
    {
        var text = perspective.Instruments.FirstOrDefault() ?? throw new ArgumentException("The portfolio holds no text.", nameof(perspective));
        return Make(words, new RoadBuilder(perspective).Of(condition, text), KeysReport.To(perspective, condition, text, words));
    }

    private static Roadmap Make(string target, RoadStep root, KeysReport keys) => new(target, root, [.. PathOf(root)], keys);

    private static IEnumerable<RoadStep> PathOf(RoadStep step)
    {
        var undone = step.WaitsFor.Where(s => s.State != StepState.Done).ToList();
        if (undone.Count == 0)
        {
            return [step];
        }

        // Dated before undated, decidable before left open, few steps before many.
        var ordered = undone.OrderBy(s => s.Dates.Latest is null).ThenBy(s => s.Dates.Latest ?? 0).ThenBy(s => s.State == StepState.Open).ThenBy(Depth).ToList();
        var path = PathOf(step.IsAny ? ordered[0] : ordered[^1]);
        return step.Kind == StepKind.Group ? path : path.Append(step);
    }

    private static int Depth(RoadStep step) => 1 + step.WaitsFor.Where(s => s.State != StepState.Done).Select(Depth).DefaultIfEmpty(0).Max();
}
