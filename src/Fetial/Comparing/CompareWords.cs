
namespace Fetial.Comparing;

/// <summary>The words and symbols of a comparison, the same in every form. A symbol never stands without its word.</summary>
public static class CompareWords
{
    public const string Alike = "= alike";
    public const string Most = "= most";
    public const string Fewer = "≠ fewer";
    public const string Differs = "≠ differs";
    public const string NotCounted = "? not counted";

    public static string Of(ValueState state) => state switch
    {
        ValueState.Absent => "absent",
        ValueState.NotSeen => "not-seen",
        _ => "stated",
    };

    public static string Of(ValueRole role) => role switch
    {
        ValueRole.Alike => Alike,
        ValueRole.Most => Most,
        ValueRole.Fewer => Fewer,
        ValueRole.Differs => Differs,
        _ => NotCounted,
    };

    /// <summary>The mark of a cell in its row.</summary>
    public static string Mark(ReportedRow row, ReportedCell cell) => !cell.Counts ? NotCounted
        : !row.Differs ? Alike
        : cell.Minority ? Fewer
        : row.Cells.Any(c => c.Minority) ? Most : Differs;
}
