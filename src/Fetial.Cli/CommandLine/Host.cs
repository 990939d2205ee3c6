using System.Text;

namespace Fetial.Cli.CommandLine;

/// <summary>Everything a verb may know of the world around the process; tests pass their own.</summary>
/// <param name="Out">Standard output, UTF-8 without a mark; flushed by <see cref="Shell"/>.</param>
/// <param name="Error">Standard error, UTF-8 without a mark.</param>
/// <param name="In">Standard input, opened when a verb asks for it; the caller closes it.</param>
/// <param name="OutIsTerminal">False in a pipe and for a file.</param>
/// <param name="WindowWidth">Columns of the terminal; null where there is none.</param>
/// <param name="Variable">The value of an environment variable, or null.</param>
/// <param name="CurrentDirectory">The folder that relative paths start from.</param>
/// <param name="Today">The machine's date; only <c>new</c> uses it, no analysis does.</param>
public sealed record Host(
    TextWriter Out,
    TextWriter Error,
    Func<Stream> In,
    bool OutIsTerminal,
    int? WindowWidth,
    Func<string, string?> Variable,
    string CurrentDirectory,
    DateOnly Today)
{
    /// <summary>False where standard error is a pipe or a file; then nobody is told how far long work is unless they ask.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Calls back when the user interrupts the process (Ctrl-C, or SIGTERM), until what it returns is disposed of; a second Ctrl-C ends the process.</summary>
    public Func<Action, IDisposable> OnInterrupt { get; init; } = static _ => Nothing.Instance;

    /// <summary>The real process.</summary>
    public static Host OfProcess()
    {
        var terminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && terminal)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new Host(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            Console.OpenStandardInput,
            terminal,
            terminal ? WidthOfWindow() : null,
            Environment.GetEnvironmentVariable,
            Environment.CurrentDirectory,
            DateOnly.FromDateTime(DateTime.Today))
        {
            ErrorIsTerminal = !Console.IsErrorRedirected,
            OnInterrupt = static callback => new Interrupts(callback),
        };
    }

    /// <summary>True where the variable has any value but the empty one, as no-color.org asks.</summary>
    public bool HasVariable(string name) => !string.IsNullOrEmpty(Variable(name));

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n" };

    private static int? WidthOfWindow()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
