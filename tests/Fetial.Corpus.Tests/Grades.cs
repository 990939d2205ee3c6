using Fetial.Model;

namespace Fetial.Corpus.Tests;

/// <summary>The flag "verified" of the tables: "no" is the grade <c>unverified</c>, "yes" any better one.</summary>
public static class Grades
{
    public static string Verified(EvidenceGrade grade) => grade == EvidenceGrade.Unverified ? "no" : "yes";
}
