using System.Text.RegularExpressions;

namespace Fetial.Tests.Findings;

/// <summary>What no reading may hold.</summary>
internal static partial class Readings
{
    public static void AssertClean(string reading)
    {
        Assert.DoesNotContain("“”", reading, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", reading, StringComparison.Ordinal);
        Assert.DoesNotContain("()", reading, StringComparison.Ordinal);
        Assert.DoesNotContain(" ,", reading, StringComparison.Ordinal);
        Assert.DoesNotContain("; ;", reading, StringComparison.Ordinal);
        Assert.DoesNotContain(" a a ", reading, StringComparison.Ordinal);
        Assert.DoesNotContain("the the ", reading, StringComparison.Ordinal);
        Assert.DoesNotMatch(TypeName(), reading);
        Assert.DoesNotMatch(RoleName(), reading);
    }

    [GeneratedRegex(@"\b(System|Fetial|ImmutableArray|Stated|ActorSet|ActorTerm|Filler|Formula|AllOf|AnyOf|OpenAtom|EventAtom|InForce|NationalLaw|ArmedGroup)\b|\{|\}|`1")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\b(ACTOR|THING|PLACE|ORGANISATION|NUMBER|EVENT|TEXT|SUBJECT)\b")]
    private static partial Regex RoleName();
}
