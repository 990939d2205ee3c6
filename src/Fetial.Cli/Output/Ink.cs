namespace Fetial.Cli.Output;

/// <summary>How a run of text is set apart where colour is allowed. Words say the same, so nothing is lost without it.</summary>
public enum Ink
{
    Plain,
    Bold,
    Dim,
    Red,
    Yellow,
    Green,
    Cyan,
}
