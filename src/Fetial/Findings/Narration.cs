namespace Fetial.Findings;

/// <summary>Findings in one sentence, for whoever reads no further.</summary>
public static class Narration
{
    /// <summary>
    /// Errors and warnings by kind, in the order given, then the number of notes: "1 result is promised both ways and 2 terms differ within
    /// a family; 11 notes name smaller matters". Without a capital at the beginning and a full stop at the end.
    /// </summary>
    public static string Of(IReadOnlyCollection<Finding> findings)
    {
        var kinds = findings.Where(finding => finding.Severity > Severity.Note).GroupBy(finding => finding.Kind).Select(kind => KindWords.Of(kind.Key).Sum(kind.Count())).ToList();
        var notes = findings.Count(finding => finding.Severity == Severity.Note);
        var smaller = notes == 1 ? "1 note names a smaller matter" : $"{notes} notes name smaller matters";
        return (kinds.Count, notes) switch
        {
            (0, 0) => "nothing was found that does not hold together",
            (0, _) => smaller,
            (_, 0) => Join(kinds),
            _ => $"{Join(kinds)}; {smaller}",
        };
    }

    /// <summary>"A", "A and B", "A, B and C"; empty for none.</summary>
    public static string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };

    /// <summary>"1 note", "5 notes", "no notes".</summary>
    public static string Count(int number, string one) => number switch
    {
        0 => $"no {one}s",
        1 => $"1 {one}",
        _ => $"{number} {one}s",
    };
}
