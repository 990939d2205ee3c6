using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Corpus.Tests;

/// <summary>Deadlines of the corpus in the form of the tables: <c>PT24H</c>, <c>P30D</c>, a day, or a softening word.</summary>
public static class Duration
{
    public static string Text(Deadline deadline) => deadline switch
    {
        { Number: { } number } => (deadline.Unit ?? TimeUnit.Days) switch
        {
            TimeUnit.Hours => $"PT{number}H",
            TimeUnit.Months => $"P{number}M",
            TimeUnit.Years => $"P{number}Y",
            _ => $"P{number}D",
        },
        { Soft: { } soft } => soft,
        _ => "open",
    };

    /// <summary>The notice of an exit: <c>P6M</c>, <c>open</c>, or empty where there is none.</summary>
    public static string Text(Exit? exit) => exit switch
    {
        null or { None: true } => "",
        { Text: { } text } => text.Split(' ') is [var number, var unit] ? $"P{number}{char.ToUpperInvariant(unit[0])}" : text,
        _ => "open",
    };
}
