using Fetial.Cli.CommandLine;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Cli.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("check", "chekc", 1)]
    [InlineData("", "fmt", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("words", "words", 0)]
    public void Distance_OfKnownPairs_IsTheKnownNumber(string first, string second, int expected) =>
        Assert.Equal(expected, Nearest.Distance(first, second));

    [Fact]
    public void Distance_OfAnyPair_IsSymmetricBoundedAndZeroOnlyForEquals() =>
        Prop.ForAll(Words(), Words(), (first, second) =>
        {
            var distance = Nearest.Distance(first, second);
            return distance == Nearest.Distance(second, first)
                && distance <= Math.Max(first.Length, second.Length)
                && distance >= Math.Abs(first.Length - second.Length)
                && (distance == 0) == (first == second);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("--sev", "--severity")]
    [InlineData("--FORMAT", "--format")]
    [InlineData("--xyzzy", null)]
    public void To_AShortOrFarWord_FindsOnlyWhatIsMeant(string word, string? expected) =>
        Assert.Equal(expected, Nearest.To(word, ["--severity", "--format", "--known"]));

    private static Arbitrary<string> Words() =>
        Gen.ArrayOf(Gen.Elements('a', 'b', 'c')).Select(letters => new string(letters)).ToArbitrary();
}
