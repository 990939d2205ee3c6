using System.Collections.Immutable;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Plan;

namespace Fetial.Cli.Strategies;

/// <summary>A block of a sweep as it stands in a file: its number and its figures in the order of <see cref="NamesOf"/>.</summary>
public readonly record struct SweepRow(int Number, ImmutableArray<double> Figures)
{
    public const string Challenge = "challenge";
    public const string Promise = "promise";

    /// <summary>The names of the figures of a kind of sweep; null where there is no such kind.</summary>
    public static ImmutableArray<string>? NamesOf(string? kind) => kind switch
    {
        Challenge => ["draws", "deterred", "sum", "squares", "least", "most"],
        Promise => ["draws", "fightsOn", "prolongs", "ends", "sum", "squares", "least", "most"],
        _ => null,
    };

    public static SweepRow Of(DeterrenceBlock b) => new(b.Number, [b.Draws, b.Deterred, b.Sum, b.Squares, b.Least, b.Most]);

    public static SweepRow Of(PromiseBlock b) => new(b.Number, [b.Draws, b.FightsOn, b.Prolongs, b.Ends, b.Sum, b.Squares, b.Least, b.Most]);

    public DeterrenceBlock AsChallenge() => new(Number, (int)Figures[0], (int)Figures[1], Figures[2], Figures[3], Figures[4], Figures[5]);

    public PromiseBlock AsPromise() => new(Number, (int)Figures[0], (int)Figures[1], (int)Figures[2], (int)Figures[3], Figures[4], Figures[5], Figures[6], Figures[7]);
}
