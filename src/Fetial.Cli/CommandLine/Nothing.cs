namespace Fetial.Cli.CommandLine;

/// <summary>Something to dispose of where there is nothing.</summary>
internal sealed class Nothing : IDisposable
{
    public static Nothing Instance { get; } = new();

    public void Dispose()
    {
    }
}
