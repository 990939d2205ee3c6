using System.Collections.Frozen;

namespace Fetial.Exchange.Mapping;

/// <summary>Which slots a mapping may fill, for each kind of sheet, and how each is read unless the mapping says otherwise.</summary>
public static class SlotShapes
{
    private static readonly FrozenDictionary<string, SlotShape> Articles = Table(
        "id Id, instrument Id, title Text, locator Text, gist Text, note Text, undefined Text, who Names, act Act, for Names, owed to Names, amount Amount, "
        + "part of Ids, same as Ids, through Ids, out of Ids, when Condition, while Condition, on Condition, unless Condition, until Condition, "
        + "within Duration, by Date, from Date, to Date, per Phrase, needs Table, where Places, where anew Places, decided by Names, "
        + "at discretion of Names, subject to Ids, notwithstanding Ids, proposal of Names, reservation by Names, if missed Phrase, in scenario Ids, "
        + "evidence Grade, source Sources");

    private static readonly FrozenDictionary<string, SlotShape> Instruments = Table(
        "id Id, title Text, kind Phrase, force Phrase, by Names, proposal of Names, under Ids, replaces Ids, prevails over Ids, open to Names, "
        + "authentic Free, gist Text, note Text, proposed Date, initialled Date, signed Date, adopted Date, ratified Date, provisional Period, "
        + "in force Period, suspended Period, ended Date, exit Exit, where Places, needs Table, subject to Ids, notwithstanding Ids, "
        + "in scenario Ids, evidence Grade, source Sources");

    private static readonly FrozenDictionary<string, SlotShape> Events = Table(
        "at Date, sentence Sentence, in scenario Ids, under Ids, through Ids, as Ids, answers Ids, according to Ids, because Text, "
        + "evidence Grade, where Places, source Sources, note Text");

    private static readonly FrozenDictionary<string, SlotShape> Declarations = Table(
        "id Id, title Text, also Phrase, iso Phrase, part of Names, admits by Phrase, decides by Phrase, member Names, lead Names, capability Phrase, "
        + "needs Amount, since Date, pledged Text, gist Text, note Text, within Names, includes Places, claimed by Names, controlled by Names, "
        + "kind of Phrase, by Free, url Free, kind Free, language Free, published Date, retrieved Date, evidence Grade, made by Names, rests on Ids, "
        + "attacks Ids, attacked by Ids, source Sources");

    /// <summary>The slots of a kind of sheet with their shapes.</summary>
    public static FrozenDictionary<string, SlotShape> Of(SheetKind kind) => kind switch
    {
        SheetKind.Articles => Articles,
        SheetKind.Instruments => Instruments,
        SheetKind.Events => Events,
        _ => Declarations,
    };

    /// <summary>Whether a cell that no rule reads may stand in the slot itself as <c>undefined "…"</c>.</summary>
    public static bool AllowsUndefined(SlotShape shape) =>
        shape is SlotShape.Condition or SlotShape.Names or SlotShape.Places or SlotShape.Duration or SlotShape.Exit;

    private static FrozenDictionary<string, SlotShape> Table(string rows) => rows.Split(", ")
        .Select(r => r.LastIndexOf(' ') is var cut ? (Name: r[..cut], Shape: Enum.Parse<SlotShape>(r[(cut + 1)..])) : default)
        .ToFrozenDictionary(r => r.Name, r => r.Shape, StringComparer.Ordinal);
}
