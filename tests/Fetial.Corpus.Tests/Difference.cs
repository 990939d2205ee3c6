namespace Fetial.Corpus.Tests;

/// <summary>One field in which the corpus says something else than the table.</summary>
/// <param name="Row">The id, or <c>events 17</c> for tables whose rows have none.</param>
/// <param name="Field">Column of the table.</param>
/// <param name="Table">The table's value after names.csv, or empty.</param>
/// <param name="Corpus">The corpus's value in the same form, or empty.</param>
public sealed record Difference(string Row, string Field, string Table, string Corpus)
{
    public override string ToString() => $"{Row} | {Field} | {Table} | {Corpus}";
}
