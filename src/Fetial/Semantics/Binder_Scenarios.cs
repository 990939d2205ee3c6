using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private readonly HashSet<string> activeScenarios;

    private ImmutableArray<Scenario> BindScenarios()
    {
        var scenarios = new Dictionary<string, Scenario>(StringComparer.Ordinal);
        foreach (var declaration in Declared("scenario"))
        {
            var id = declaration.Name.Text;
            var scenario = new Scenario(id, declaration.Title, TextOf(declaration.Slot("from")) ?? "baseline", IdsOf(declaration, "without"), At(declaration.Span));
            if (!scenarios.TryAdd(id, scenario))
            {
                Report(BindingErrors.Duplicate("scenario", id, scenarios[id].Location, At(declaration.Span)));
            }
        }

        foreach (var scenario in scenarios.Values)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { scenario.Id };
            for (var from = scenario.From; from != "baseline"; from = scenarios[from].From)
            {
                if (!scenarios.ContainsKey(from))
                {
                    Report(BindingErrors.UnknownId("scenario", from, scenario.Location, Nearest.Find(from, scenarios.Keys)));
                    break;
                }

                if (!seen.Add(from))
                {
                    Report(BindingErrors.ScenarioCircle(scenario.Id, scenario.Location));
                    break;
                }
            }

            if (scenario.Id == options.Scenario)
            {
                activeScenarios.UnionWith(seen);
            }
        }

        return [.. scenarios.Values];
    }

    /// <summary>Whether a slot counts: it carries no scenario, or one that is laid over the portfolio.</summary>
    private bool IsActive(SlotSyntax slot) =>
        slot.Tail("in scenario")?.Value is not { } value || activeScenarios.Contains(ScenarioId(value) ?? "");

    private static string? ScenarioOf(DeclarationSyntax declaration) =>
        declaration.Slot("in scenario")?.Value is { } value ? ScenarioId(value) : null;

    private static string? ScenarioId(ValueSyntax value) => value switch
    {
        IdsValue ids when !ids.Ids.IsEmpty => ids.Ids[0].Text,
        PhraseValue phrase => phrase.Phrase.Text,
        _ => null,
    };
}
