using System.Globalization;
using Fetial.Model.Strategy;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Cli.Strategies;

/// <summary>Numbers with ranges as a reader sees them.</summary>
internal static class FigureText
{
    public static string Of(double value) =>
        double.IsPositiveInfinity(value) ? "infinite" : double.IsNegativeInfinity(value) ? "minus infinite" : (Math.Abs(value) < 5e-5 ? 0 : value).ToString("0.####", CultureInfo.InvariantCulture);

    public static string Of(Ranged range) => range.IsFixed ? Of(range.Value) : $"{Of(range.Value)} ({Of(range.Low)} to {Of(range.High)})";

    public static string Of(Figure figure) => figure.IsFixed ? Of(figure.Value) : $"{Of(figure.Value)} ({Of(figure.Low)} to {Of(figure.High)})";

    /// <summary>Rounded to tenths, but a share that is not all or nothing never reads as if it were.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.0005 => "under 0.1 %",
        > 0.9995 and < 1 => "over 99.9 %",
        _ => share.ToString("0.0 %", CultureInfo.InvariantCulture),
    };

    /// <summary>For tables with many columns: two decimals.</summary>
    public static string Short(double value) => (Math.Abs(value) < 5e-3 ? 0 : value).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Because(Figure figure) => figure.Because ?? (figure.Sources.IsEmpty ? "assumed without a reason" : string.Join(", ", figure.Sources.Select(s => $"[{s.Source.Id}]")));
}
