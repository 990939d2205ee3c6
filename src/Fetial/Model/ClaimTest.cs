using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>One line <c>tested by …</c> of a claim.</summary>
/// <param name="Text">The line as written, with its tails, without its reason.</param>
/// <param name="Scenario">The scenario in which it is asked, or null: the one that is looked at. <c>baseline</c> for none.</param>
public abstract record ClaimTest(string Text, string? Scenario, SourceLocation Location)
{
    /// <summary>The day on which it is asked, or null: the as-of day.</summary>
    public int? At { get; init; }
}

/// <summary><c>check [no] MATTER IDS</c>: whether the checks find it of all of these texts or clauses.</summary>
/// <param name="Matter">A kind of finding or the title of a code, as <see cref="Fetial.Claims.FindingMatter"/> reads it.</param>
/// <param name="Scope">How a finding must concern the ids.</param>
public sealed record FindingTest(string Text, string? Scenario, SourceLocation Location, bool Negated, string Matter, FindingScope Scope, ImmutableArray<string> Ids)
    : ClaimTest(Text, Scenario, Location);

/// <summary><c>check [no] key of NAMES to ID</c> or to a condition; one of the two is null.</summary>
public sealed record KeyTest(string Text, string? Scenario, SourceLocation Location, bool Negated, ActorSet Of, string OfText, string? Id, Formula? Condition, string Target)
    : ClaimTest(Text, Scenario, Location);

/// <summary><c>check force of ID is FORCE</c>.</summary>
public sealed record ForceTest(string Text, string? Scenario, SourceLocation Location, string Id, Force Force) : ClaimTest(Text, Scenario, Location);

/// <summary><c>cover NAMES against SENTENCE at LEVEL [without NAMES]</c>, or <c>gap</c> with the same.</summary>
/// <param name="OfText">Whose cover, as written.</param>
/// <param name="Without">Actors whose promises are left out.</param>
public sealed record CoverTest(string Text, string? Scenario, SourceLocation Location, bool IsGap, ExpectedCover Cover, string OfText, ImmutableArray<Actor> Without)
    : ClaimTest(Text, Scenario, Location);

/// <summary><c>track ID is [not] kept | missed | in force</c>.</summary>
public sealed record StateTest(string Text, string? Scenario, SourceLocation Location, bool Negated, string Id, string State) : ClaimTest(Text, Scenario, Location);

/// <summary><c>plan PROMISE prolongs | ends the war | is neutral</c>.</summary>
public sealed record PromiseTest(string Text, string? Scenario, SourceLocation Location, string Promise, PromiseEffect Effect) : ClaimTest(Text, Scenario, Location);

/// <summary><c>deter CHALLENGE is [not] deterred [by denial | by punishment | by SENTENCE] [without NAMES]</c>.</summary>
/// <param name="By">Null: everything that is promised; <c>denial</c>, <c>punishment</c>, or the sentence of an effect.</param>
/// <param name="Without">Names of actors whose effects are left out.</param>
public sealed record DeterTest(string Text, string? Scenario, SourceLocation Location, bool Negated, string Challenge, string? By, ImmutableArray<string> Without)
    : ClaimTest(Text, Scenario, Location);

/// <summary><c>deal PACKAGE acceptable to NAMES</c> or <c>blocked by NAMES</c>.</summary>
/// <param name="Players">By name; empty for all that have a vote.</param>
public sealed record DealTest(string Text, string? Scenario, SourceLocation Location, string Package, bool IsBlocked, ImmutableArray<string> Players)
    : ClaimTest(Text, Scenario, Location);

/// <summary><c>not decidable here</c>, and why.</summary>
public sealed record NotDecidableTest(string Text, string? Scenario, SourceLocation Location, string Because) : ClaimTest(Text, Scenario, Location);
