using System.Text;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

/// <summary>Runs the command line inside the test, with a host that knows no environment and a fixed day.</summary>
internal static class InProcess
{
    public static (int Code, string Out, string Error) Run(params string[] arguments) => In(AppContext.BaseDirectory, "", arguments);

    /// <param name="folder">The current directory of the command.</param>
    /// <param name="input">What stands on standard input.</param>
    public static (int Code, string Out, string Error) In(string folder, string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = HostOver(output, error) with { CurrentDirectory = folder, In = () => new MemoryStream(Encoding.UTF8.GetBytes(input)) };
        var code = Shell.Run(arguments, host);
        return (code, output.ToString(), error.ToString());
    }

    public static Host HostOver(TextWriter output, TextWriter error, bool terminal = false, params (string Name, string Value)[] variables) =>
        new(output, error, () => Stream.Null, terminal, terminal ? 90 : null,
            name => variables.Where(variable => variable.Name == name).Select(variable => variable.Value).FirstOrDefault(),
            AppContext.BaseDirectory, new DateOnly(2024, 6, 30));
}
