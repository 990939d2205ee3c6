using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

/// <summary>Runs the command line inside the test, with a host that knows no environment and a fixed day.</summary>
internal static class InProcess
{
    public static (int Code, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Shell.Run(arguments, HostOver(output, error));
        return (code, output.ToString(), error.ToString());
    }

    public static Host HostOver(TextWriter output, TextWriter error, bool terminal = false, params (string Name, string Value)[] variables) =>
        new(output, error, terminal, terminal ? 90 : null,
            name => variables.Where(variable => variable.Name == name).Select(variable => variable.Value).FirstOrDefault(),
            AppContext.BaseDirectory, new DateOnly(2024, 6, 30));
}
