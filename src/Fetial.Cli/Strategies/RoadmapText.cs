using Fetial.Cli.Output;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Strategy.Plan;

namespace Fetial.Cli.Strategies;

/// <summary>What waits for what, for people: a tree, the critical path, and who holds its keys.</summary>
internal sealed class RoadmapText(Terminal terminal)
{
    private const int MostNames = 8;
    private const int MostPaths = 3;

    public void Write(Roadmap roadmap, Perspective view)
    {
        terminal.Line(terminal.Paint("What waits for what", Ink.Bold));
        Tree(roadmap.Root, 2);
        terminal.Line();
        if (roadmap.Root.State != StepState.Done)
        {
            var others = roadmap.Critical.Count - 1;
            terminal.Line(terminal.Paint(others > 0 ? $"Critical path, one of {Words(roadmap.Critical.Count)} that are as long" : "Critical path", Ink.Bold));
            var number = 0;
            foreach (var step in roadmap.Path)
            {
                terminal.Paragraph($"{++number}. {step.Statement}{Clause(step)} — {When(step, view.AsOf)}", indent: 2);
            }

            foreach (var path in roadmap.Critical.Listed.Skip(1).Take(MostPaths))
            {
                terminal.Paragraph($"or {string.Join(" → ", path.Select(s => s.Statement + Clause(s)))}", indent: 2);
            }

            if (others > MostPaths)
            {
                terminal.Paragraph($"and {Words(others - MostPaths)} more", indent: 2);
            }

            terminal.Line();
            terminal.Paragraph($"Must act on {(others > 0 ? "one of them" : "it")}: {Names(roadmap.PathHolders)}.", indent: 2);
            var alone = roadmap.Keys.Prevent.Listed.Where(g => g.Length == 1).Select(g => view.Architecture.Actors[g[0]]).ToList();
            terminal.Paragraph($"Can prevent it alone: {Names(alone)}.{(roadmap.Keys.Adversaries.IsEmpty ? "" : $" ▲ Among the holders, adversaries of whom it concerns: {Names(roadmap.Keys.Adversaries)}.")}", indent: 2);
        }

        if (!roadmap.Open.IsEmpty)
        {
            terminal.Paragraph($"? Cannot be decided: {string.Join("; ", roadmap.Open.Select(o => o.Statement))}.", indent: 2);
        }

        terminal.Paragraph("Dates are what the texts say if they are kept; past waves are a range from the record and no forecast. A step without either cannot be dated. Steps that only favour another are not required by any text.", indent: 2);
        terminal.Line();
    }

    private void Tree(RoadStep step, int indent)
    {
        var details = new List<string> { Word(step) };
        if (step.Link == StepLink.Favours)
        {
            details.Add("favours it, not required");
        }
        else if (step.Link == StepLink.Carries)
        {
            details.Add("text that carries it");
        }
        else if (step is { Kind: StepKind.Clause, Id: { } clause })
        {
            details.Add($"promised in {clause}");
        }

        if (step.State != StepState.Done && step.Holders.Length > 0 && step.Kind != StepKind.Clause)
        {
            details.Add($"by {Names(step.Holders)}");
        }

        if (step.Dates is { Basis.Length: > 0 } dates && step.State != StepState.Done && step.WaitsFor.All(s => s.Dates.Basis != dates.Basis))
        {
            details.Add(Range(dates) + dates.Basis);
        }

        if (step.Note.Length > 0)
        {
            details.Add(step.Note);
        }

        terminal.Paragraph($"{Mark(step.State)} {step.Statement} — {string.Join("; ", details)}", indent);
        foreach (var below in step.WaitsFor)
        {
            Tree(below, indent + 2);
        }
    }

    private static string Range(StepDates dates) =>
        dates.Latest is not null ? "" : dates is { PastFrom: { } from, PastTo: { } to } ? $"{Calendar.Text(from)} to {Calendar.Text(to)} if like the past: " : "";

    private static string Clause(RoadStep step) => step is { Kind: StepKind.Clause, Id: { } id } ? $" ({id})" : "";

    private static string Words(long number) => number == long.MaxValue ? "very many" : number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    private static string Mark(StepState state) => state switch
    {
        StepState.Done => "✔",
        StepState.Open => "?",
        StepState.Circular => "↻",
        _ => "·",
    };

    private static string Word(RoadStep step) => step.State switch
    {
        StepState.Done => $"{(step.Kind == StepKind.Clause ? "due since" : "done")} {(step.Day is { } day ? Calendar.Text(day) : "long")}",
        StepState.Open => "cannot be decided",
        StepState.Circular => "circular",
        _ => "not yet",
    };

    private static string When(RoadStep step, int asOf) => step switch
    {
        { State: StepState.Done } => step.Day is { } day ? $"done {Calendar.Text(day)}" : "done",
        { State: StepState.Open } => "cannot be decided, cannot be dated",
        { Dates.Latest: { } latest } when latest <= asOf => $"was due by {Calendar.Text(latest)} ({step.Dates.Basis})",
        { Dates: { Latest: { } latest, Earliest: { } earliest } } => $"from {Calendar.Text(earliest)} to {Calendar.Text(latest)}",
        { Dates.Latest: { } latest } => $"by {Calendar.Text(latest)} if it is kept",
        { Dates: { PastFrom: { } from, PastTo: { } to } } => $"{Calendar.Text(from)} to {Calendar.Text(to)} if it is like the past waves",
        { Dates.Earliest: { } earliest } => $"not before {Calendar.Text(earliest)}; no latest day can be given",
        _ => "cannot be dated",
    };

    private static string Names(IReadOnlyCollection<Actor> actors) =>
        actors.Count == 0 ? "nobody" : string.Join(", ", actors.Take(MostNames).Select(a => a.Name)) + (actors.Count > MostNames ? $" and {actors.Count - MostNames} more" : "");
}
