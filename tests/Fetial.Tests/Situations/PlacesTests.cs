using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Tests.Situations;

public sealed class PlacesTests
{
    private const string Land = """
        state A
        state B
        territory Bay  within A
        territory Harbour  within Bay
        territory Isle  within A
        territory Sound
        border old line  of A
        instrument pact
          by A, B

        """;

    [Theory]
    [InlineData("Harbour", "A", true)]
    [InlineData("A", "Harbour", false)]
    [InlineData("Harbour", "Bay", true)]
    [InlineData("Isle", "Bay", false)]
    [InlineData("A except Isle", "A", true)]
    [InlineData("A", "A except Isle", false)]
    [InlineData("Bay", "A except Isle", true)]
    [InlineData("Isle", "A except Isle", false)]
    [InlineData("A except Isle", "A except Isle", true)]
    [InlineData("Harbour", "A except Bay", false)]
    [InlineData("Sound", "A", false)]
    [InlineData("Bay controlled by B", "Bay", true)]
    [InlineData("Bay", "Bay controlled by B", false)]
    [InlineData("Bay controlled by B", "Bay controlled by B", true)]
    [InlineData("undefined \"the area\"", "A", false)]
    public void IsWithin_TwoPlaces_AsTheGroundLies(string inner, string outer, bool expected)
    {
        var (places, first, second) = Read(inner, outer);
        Assert.Equal(expected, places.IsWithin(first, second));
    }

    [Theory]
    [InlineData("Harbour", "A", true)]
    [InlineData("Harbour", "Bay", true)]
    [InlineData("Isle", "Bay", false)]
    [InlineData("A", "B", false)]
    [InlineData("Isle", "A except Isle", false)]
    [InlineData("Bay", "A except Isle", true)]
    [InlineData("Harbour", "A except Bay", false)]
    [InlineData("A except Isle", "A except Bay", true)]
    [InlineData("undefined \"the area\"", "Sound", true)]
    [InlineData("Sound", "A", false)]
    public void Meets_TwoPlaces_AsTheGroundLiesAndInBothDirections(string one, string other, bool expected)
    {
        var (places, first, second) = Read(one, other);
        Assert.Equal(expected, places.Meets(first, second));
        Assert.Equal(expected, places.Meets(second, first));
    }

    private static (Places Places, Place First, Place Second) Read(string first, string second)
    {
        var architecture = TestPortfolio.Sound(Land + Clause("c1", first) + Clause("c2", second));
        return (new Places(architecture), architecture.Commitments[0].Where?.Value[0] ?? throw new ArgumentException(first), architecture.Commitments[1].Where?.Value[0] ?? throw new ArgumentException(second));
    }

    private static string Clause(string id, string place) => $"article pact/{id}\n  who A\n  must demobilise\n  where {place}\n";
}
