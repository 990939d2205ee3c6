using System.Collections.Immutable;

namespace Fetial.Exchange.Cow;

/// <summary>One kind of obligation that the data set codes, and how the language says it.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Article">The article's own part of the id.</param>
/// <param name="Word">The slot: <c>must</c> or <c>must not</c>.</param>
/// <param name="Act">The act without its object.</param>
/// <param name="When">The trigger; null where the duty always stands.</param>
/// <param name="Gist">In our own words.</param>
internal sealed record CowObligation(string Column, string Article, string Word, string Act, string? When, string Gist)
{
    /// <summary>In the order of the data set's columns (Gibler 2009).</summary>
    public static ImmutableArray<CowObligation> All { get; } =
    [
        new("defense", "defence", "must", "defend", "any state attacks either party", "A party that is attacked is helped by force of arms."),
        new("neutrality", "neutrality", "must not", "take part in attack on", null, "A party stays neutral when another party is at war."),
        new("nonaggression", "nonaggression", "must not", "attack", null, "The parties do not attack each other."),
        new("entente", "entente", "must", "consult with", "undefined \"a crisis\"", "The parties consult in a crisis."),
    ];
}
