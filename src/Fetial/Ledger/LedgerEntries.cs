using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>Reads the ledger lines among the events of a portfolio: those whose verb, or a wider one, or what it mirrors, is a verb of the ledger.</summary>
public static class LedgerEntries
{
    public static ImmutableArray<LedgerEntry> Of(Perspective perspective)
    {
        var stages = perspective.Architecture.Vocabulary.Verbs.Select(v => Stage(perspective.Architecture.Vocabulary, v)).ToArray();
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        foreach (var recorded in perspective.Facts.Record)
        {
            var frame = new Frame(null, null, recorded.Event.First);
            foreach (var told in perspective.Cases.Tellings(recorded.Act, frame))
            {
                if (stages[told.Verb.Index] is { } stage)
                {
                    entries.Add(Entry(perspective, recorded, told, stage));
                    break;
                }
            }
        }

        return entries.ToImmutable();
    }

    /// <summary>The ledger verb that an act counts as, or null.</summary>
    private static string? Stage(Vocabulary vocabulary, Verb verb) =>
        Ancestry.Upwards(verb.Index, v => vocabulary.Relations[v].KindOf).Select(v => vocabulary.Verbs[v].Ledger).FirstOrDefault(l => l is not null);

    private static LedgerEntry Entry(Perspective perspective, RecordedAct recorded, ActInstance act, string stage)
    {
        var thing = act.Roles.Select(r => r.Value).OfType<ThingValue>().FirstOrDefault();
        var amount = thing?.Amount;
        var name = thing?.Thing?.Name ?? (amount?.Currency is not null ? "money" : "unnamed");
        var unit = amount?.Currency ?? (amount is { Percent: true } ? $"% of {amount.Unit}" : amount is { Unit.Length: > 0 } ? amount.Unit : name);
        var source = recorded.Event;
        return new LedgerEntry(
            stage,
            Name(perspective, act.Doers, act.DoerText),
            act.Roles.Select(r => r.Value).OfType<ActorsValue>().Select(a => Name(perspective, a.Actors, a.Text)).FirstOrDefault() ?? "nobody named",
            name,
            unit,
            amount?.Currency is not null,
            amount is { Absence: AmountAbsence.None } ? amount.Number : null,
            amount?.Qualifier ?? AmountQualifier.Exact,
            source.First,
            source.Last,
            source.Minute ?? 0,
            source.Denied,
            source.Label,
            source.PartOf,
            source.SameAs,
            source.InsteadOf,
            source.Under,
            source.Through,
            source.Sentence,
            string.Join(", ", source.Sources.Select(c => c.Source.Id)),
            source.Evidence,
            source.Location);
    }

    /// <summary>An actor by its name; a list as it is written.</summary>
    private static string Name(Perspective perspective, ActorMask actors, string text) =>
        actors.Count == 1 && !actors.IsOpen ? perspective.Architecture.Actors[actors.Indices[0]].Name : text;
}
