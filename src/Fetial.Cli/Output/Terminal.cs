using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Output;

/// <summary>Where a report is printed: how wide it may be, and whether colour is wanted.</summary>
/// <param name="Width">Columns to fill, from 40 to 120.</param>
/// <param name="Colour">True only for a real terminal whose user has not declined colour.</param>
public sealed record Terminal(TextWriter Out, int Width, bool Colour)
{
    public const int MinimumWidth = 40;
    public const int MaximumWidth = 120;

    /// <summary>The width in a pipe, where nobody has said otherwise; fixed, so that saved output does not depend on a window.</summary>
    public const int PipeWidth = 100;

    /// <summary>
    /// Width: the one asked for, else COLUMNS, else the window, else <see cref="PipeWidth"/>; always cut to the limits.
    /// Colour: only if standard output is a terminal, NO_COLOR is unset, TERM is not "dumb" and the user has not declined it.
    /// </summary>
    public static Terminal Of(Host host, int? width = null, bool noColor = false)
    {
        var columns = int.TryParse(host.Variable("COLUMNS"), out var set) && set > 0 ? set : host.WindowWidth ?? PipeWidth;
        var colour = host.OutIsTerminal && !noColor && !host.HasVariable("NO_COLOR") && host.Variable("TERM") != "dumb";
        return new Terminal(host.Out, Math.Clamp(width ?? columns, MinimumWidth, MaximumWidth), colour);
    }

    public void Line(string text = "") => Out.WriteLine(text);

    /// <summary>A paragraph, wrapped to the width; continuation lines carry the same indent.</summary>
    public void Paragraph(string text, int indent = 0)
    {
        foreach (var line in TextWrap.Lines(text, Width - indent))
        {
            Out.Write(new string(' ', indent));
            Out.WriteLine(line);
        }
    }

    /// <summary>The text in the ink, or as it is where colour is off. Measure widths before painting.</summary>
    public string Paint(string text, Ink ink) => !Colour || ink == Ink.Plain || text.Length == 0
        ? text
        : $"\u001b[{Code(ink)}m{text}\u001b[0m";

    private static string Code(Ink ink) => ink switch
    {
        Ink.Bold => "1",
        Ink.Dim => "2",
        Ink.Red => "31",
        Ink.Yellow => "33",
        Ink.Green => "32",
        Ink.Cyan => "36",
        _ => "0",
    };
}
