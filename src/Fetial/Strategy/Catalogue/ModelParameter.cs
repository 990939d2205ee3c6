namespace Fetial.Strategy.Catalogue;

/// <summary>A parameter of a model.</summary>
/// <param name="Default">Written as a user writes it.</param>
/// <param name="Low">Least value allowed (inclusive).</param>
/// <param name="High">Largest value allowed (inclusive).</param>
/// <param name="Columns">For a table: what its cells are, with slashes.</param>
public sealed record ModelParameter(
    string Key, string Meaning, string Default, double Low, double High, ParameterShape Shape = ParameterShape.Number, string? Columns = null)
{
    public static ModelParameter Chance(string key, string meaning, double value) => new(key, meaning, value.ToString(), 0, 1);

    public static ModelParameter Points(string key, string meaning, double value) =>
        new(key, $"{meaning}, in stake points", value.ToString(), double.NegativeInfinity, double.PositiveInfinity);

    public static ModelParameter Cost(string key, string meaning, double value) => new(key, $"{meaning}, in stake points", value.ToString(), 0, double.PositiveInfinity);

    public static ModelParameter Positive(string key, string meaning, double value) => new(key, meaning, value.ToString(), 1e-12, double.PositiveInfinity);

    public static ModelParameter Any(string key, string meaning, double value) => new(key, meaning, value.ToString(), double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>A discount factor per period, below 1.</summary>
    public static ModelParameter Discount(double value) => new("d", "discount factor per period", value.ToString(), 0, 1 - 1e-9);

    public static ModelParameter Table(string key, string meaning, string value, string columns) =>
        new(key, meaning, value, double.NegativeInfinity, double.PositiveInfinity, ParameterShape.Table, columns);

    public static ModelParameter List(string key, string meaning, string value) => new(key, meaning, value, 0, double.PositiveInfinity, ParameterShape.List);
}
