using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Fetial.Cli.CommandLine;

/// <summary>Writes <c>--version</c>: the name and the version of the build.</summary>
public sealed class VersionWriter(Host host) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        host.Out.WriteLine($"fetial {version?.InformationalVersion ?? "of unknown version"}");
        return ExitCode.Clean;
    }
}
