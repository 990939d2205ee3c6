using Fetial.Cli.Output;

namespace Fetial.Cli.Tests;

public sealed class TerminalTests
{
    private static Terminal Of(bool terminal, int? width = null, bool noColor = false, params (string Name, string Value)[] variables) =>
        Terminal.Of(InProcess.HostOver(TextWriter.Null, TextWriter.Null, terminal, variables), width, noColor);

    [Fact]
    public void Colour_ByDefault_IsForTerminalsOnly()
    {
        Assert.True(Of(terminal: true).Colour);
        Assert.False(Of(terminal: false).Colour);
    }

    [Fact]
    public void Colour_Declined_IsOff()
    {
        Assert.False(Of(true, noColor: true).Colour);
        Assert.False(Of(true, variables: ("NO_COLOR", "1")).Colour);
        Assert.False(Of(true, variables: ("TERM", "dumb")).Colour);
        Assert.True(Of(true, variables: ("NO_COLOR", "")).Colour);
    }

    [Fact]
    public void Width_FromEachSource_PrefersTheOneAskedForAndIsCutToTheLimits()
    {
        Assert.Equal(Terminal.PipeWidth, Of(false).Width);
        Assert.Equal(90, Of(true).Width);
        Assert.Equal(80, Of(true, variables: ("COLUMNS", "80")).Width);
        Assert.Equal(70, Of(true, width: 70, variables: ("COLUMNS", "80")).Width);
        Assert.Equal(Terminal.MaximumWidth, Of(true, variables: ("COLUMNS", "300")).Width);
        Assert.Equal(90, Of(true, variables: ("COLUMNS", "wide")).Width);
    }

    [Fact]
    public void Mark_WithoutColour_SaysSymbolAndWord() => Assert.Equal("✖ error", Mark.Error.On(Of(false)));
}
