namespace Fetial.Model.Columns;

/// <summary>One statement of a clause as a row of numbers.</summary>
/// <param name="Value">A day, or the number of the value in the pool of its slot.</param>
/// <param name="Cites">The number of its citations.</param>
/// <param name="Grade">The grade that it names for itself, or <see cref="NoGrade"/>.</param>
internal readonly record struct ClauseStatement(ClauseSlot Slot, int Value, int Cites, sbyte Grade, int Line, int Column, int Length)
{
    public const sbyte NoGrade = -1;
}
