namespace Fetial.Cli.Tests;

/// <summary>Holds output to a file of the repository.</summary>
internal static class Snapshot
{
    /// <summary>Set to 1, the tests write the files instead of comparing them.</summary>
    private const string AcceptVariable = "FETIAL_ACCEPT";

    /// <summary>Compares with <c>Snapshots/NAME.verified.txt</c>.</summary>
    public static void Verify(string name, string received) => VerifyFile($"tests/Fetial.Cli.Tests/Snapshots/{name}.verified.txt", received);

    /// <param name="path">From the root of the repository.</param>
    public static void VerifyFile(string path, string received)
    {
        var full = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(full, received);
            return;
        }

        var verified = File.Exists(full) ? File.ReadAllText(full).ReplaceLineEndings("\n") : "";
        if (verified != received)
        {
            Assert.Fail($"{path} {FirstDifference(verified.Split('\n'), received.Split('\n'))}\n"
                + $"If the new output is right: {AcceptVariable}=1 dotnet run --project tests/Fetial.Cli.Tests && git diff {path}");
        }
    }

    private static string FirstDifference(string[] verified, string[] received)
    {
        var line = Enumerable.Range(0, Math.Max(verified.Length, received.Length)).First(i => verified.ElementAtOrDefault(i) != received.ElementAtOrDefault(i));
        return $"differs in line {line + 1}:\n- {verified.ElementAtOrDefault(line) ?? "(end)"}\n+ {received.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
