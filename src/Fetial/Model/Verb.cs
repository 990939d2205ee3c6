using System.Collections.Immutable;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>An act as a vocabulary declares it. Relations to other acts stand in <see cref="VerbRelations"/>.</summary>
/// <param name="Patterns">Base form, the first one is the name by which it is read back.</param>
/// <param name="Once">Done once; otherwise the act holds or is repeated over time.</param>
/// <param name="Stage">For acts on texts: the stage they bring a text to ("signed", "ratified" …).</param>
/// <param name="Ledger">For acts of the ledger: announce, pledge, allocate, deliver, withdraw, revise.</param>
/// <param name="Gives">For acts by which somebody gives what a clause `needs`: consent, approval, money; else null.</param>
/// <param name="ExpectsAmount">A promise of it is expected to name an amount.</param>
/// <param name="PromisesAgreement">A promise of it promises to agree, not a result.</param>
/// <param name="Evaluative">Whether it was done needs a judgement that the words do not give to anybody.</param>
public sealed record Verb(
    int Index,
    string Name,
    ImmutableArray<Pattern> Patterns,
    ImmutableArray<string> Forms,
    bool Hostile,
    bool Once,
    bool Standing,
    Level? Level,
    string? Stage,
    string? Ledger,
    ConsentKind? Gives,
    bool ExpectsAmount,
    bool PromisesAgreement,
    bool Evaluative,
    SourceLocation Location)
{
    public override string ToString() => Name;
}
