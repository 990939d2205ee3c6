using System.Globalization;
using Fetial.Cli.CommandLine;
using Fetial.Strategy.Catalogue;

namespace Fetial.Cli.Modelling;

/// <summary>A parameter that runs over a range in equal steps; both ends belong to it.</summary>
public sealed record ModelSweep(string Key, double From, double To, int Points)
{
    /// <summary>At most this many points on one axis.</summary>
    public const int Most = 1000;

    /// <summary>How many points sweeps over one or two parameters have.</summary>
    public static int Count(IReadOnlyCollection<ModelSweep> sweeps) => sweeps.Aggregate(1, (all, s) => all * s.Points);

    /// <summary>The point with this number, from 0; the first parameter turns slowest.</summary>
    public static (string Key, double Value)[] Point(IReadOnlyList<ModelSweep> sweeps, int number)
    {
        var point = new (string, double)[sweeps.Count];
        for (var i = sweeps.Count - 1; i >= 0; i--)
        {
            point[i] = (sweeps[i].Key, sweeps[i].At(number % sweeps[i].Points));
            number /= sweeps[i].Points;
        }

        return point;
    }

    /// <summary>The value at a step from 0.</summary>
    public double At(int step) => Points == 1 ? From : From + ((To - From) * step / (Points - 1));

    public static ModelSweep Read(ModelCard card, string text)
    {
        var cut = text.IndexOf('=', StringComparison.Ordinal);
        var ends = cut < 0 ? [] : text[(cut + 1)..].Split(':');
        if (ends.Length != 3 || !Number(ends[0], out var from) || !Number(ends[1], out var to) || !int.TryParse(ends[2], out var points) || points < 1 || points > Most)
        {
            throw new CommandException($"\"{text}\" is no sweep", $"Write it as {card.Parameters[0].Key}=0:1:11, with 1 to {Most} points.");
        }

        var parameter = card.Parameters.FirstOrDefault(p => p.Key == text[..cut]);
        if (parameter is null || parameter.Shape != ParameterShape.Number)
        {
            throw new CommandException($"{card.Name} has no number \"{text[..cut]}\" to sweep over", $"It has {string.Join(", ", card.Parameters.Where(p => p.Shape == ParameterShape.Number).Select(p => p.Key))}.");
        }

        return from >= parameter.Low && to <= parameter.High && from <= parameter.High && to >= parameter.Low
            ? new(parameter.Key, from, to, points)
            : throw new CommandException($"{text} leaves the range of {parameter.Key}, {parameter.Low:0.####} to {parameter.High:0.####}", "Sweep inside it.");
    }

    private static bool Number(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
