using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Strategy.Plan;

/// <summary>What waits for what until something comes about: read off the conditions of the texts, the vocabulary and the record alone.</summary>
/// <param name="Target">What is asked about, in words.</param>
/// <param name="Critical">The critical paths.</param>
/// <param name="Keys">Who can bring the target about, and who can prevent it.</param>
public sealed record Roadmap(string Target, RoadStep Root, CriticalPaths Critical, KeysReport Keys)
{
    /// <summary>The first of the critical paths.</summary>
    public ImmutableArray<RoadStep> Path => Critical.Listed[0];

    /// <summary>Those who must act on a critical path: on the first one in the order in which they first have to, then on those that are as long.</summary>
    public ImmutableArray<Actor> PathHolders => [.. Path.Concat(Critical.Steps).SelectMany(s => s.Holders).DistinctBy(a => a.Index)];

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

    private static Roadmap Make(string target, RoadStep root, KeysReport keys) => new(target, root, CriticalPaths.Of(root), keys);
}
