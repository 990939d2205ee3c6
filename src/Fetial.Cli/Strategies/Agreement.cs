using Fetial.Model;

namespace Fetial.Cli.Strategies;

/// <summary>Words that agree in number with who is spoken of: hardliners reject, a state rejects.</summary>
internal static class Agreement
{
    /// <summary>Only names of groups of people are plural; United States and Netherlands are single actors.</summary>
    public static bool IsPlural(Actor actor) =>
        actor.Kind is ActorKind.Faction or ActorKind.Group or ActorKind.Class or ActorKind.ArmedGroup
        && actor.Name.EndsWith('s') && !actor.Name.EndsWith("ss", StringComparison.Ordinal);

    /// <summary>The verb without ending for many, with it for one.</summary>
    public static string Verb(Actor actor, string verb) => IsPlural(actor) ? verb : verb + "s";

    public static string Its(Actor actor) => IsPlural(actor) ? "their" : "its";
}
