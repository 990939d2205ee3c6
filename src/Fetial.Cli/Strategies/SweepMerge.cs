using System.Text.Json;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Modelling;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Strategy.Catalogue;

namespace Fetial.Cli.Strategies;

/// <summary>Merges the parts of a sweep: into a result where all are there, into a larger part where a file is named for it.</summary>
internal static class SweepMerge
{
    /// <exception cref="CommandException">A file is no part of a sweep, they belong to different ones, or parts are missing.</exception>
    public static int Run(IReadOnlyList<string> files, string? target, Host host, Terminal terminal, bool json)
    {
        var parts = files.Select(f => (Name: f, Part: Parse(f, Text(f, host)))).ToList();
        if (parts.All(p => p.Part is SweepFile))
        {
            var sweep = SweepFile.Merge([.. parts.Select(p => (p.Name, (SweepFile)p.Part))]);
            if (Whole(sweep.Missing, sweep.Total, "blocks", target, sweep.ToJson, host))
            {
                SweepText.Write(terminal, json ? throw new CommandException("a sweep of draws has no JSON answer but its file", "Write it to one: --output FILE.") : sweep);
            }

            return ExitCode.Clean;
        }

        if (!parts.All(p => p.Part is ModelSweepFile))
        {
            throw new CommandException("draws and points of a model cannot be merged", "Merge only parts of one sweep.");
        }

        var points = ModelSweepFile.Merge([.. parts.Select(p => (p.Name, (ModelSweepFile)p.Part))]);
        if (Whole(points.Missing, points.Total, "points", target, points.ToJson, host))
        {
            var model = Models.Find(points.Model) ?? throw new CommandException($"no model is called \"{points.Model}\"", "The file was written by another version; run the sweep again.");
            var input = ModelArguments.Read(model.Card, points.Values.Select(v => $"{v.Key}={v.Value}"));
            ModelPages.Sweep(host, terminal, json, model.Card, input, points.Sweeps, points.Rows);
        }

        return ExitCode.Clean;
    }

    /// <summary>Writes to the file where one is named; else says whether all is there.</summary>
    private static bool Whole(IReadOnlyList<int> missing, int total, string what, string? target, Func<string> text, Host host)
    {
        if (target is not null)
        {
            AtomicFile.Write(Path.GetFullPath(target, host.CurrentDirectory), text());
            host.Out.WriteLine($"wrote {target}: {total - missing.Count} of {total} {what}");
            return false;
        }

        return missing.Count == 0
            ? true
            : throw new CommandException($"{missing.Count} of {total} {what} are missing, the first is {missing[0]}", "Run the shards that are missing and merge all of them, or keep what there is: --output FILE.");
    }

    private static object Parse(string name, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.GetProperty("schema").GetString() switch
            {
                SweepFile.Schema => SweepFile.Read(document.RootElement),
                ModelSweepFile.Schema => ModelSweepFile.Read(document.RootElement),
                _ => throw new KeyNotFoundException("another schema"),
            };
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CommandException($"{name} is no part of a sweep", "Make one with: fetial sweep run DIR --challenge ID --shard 1/8 --output FILE", fault);
        }
    }

    private static string Text(string file, Host host)
    {
        try
        {
            return File.ReadAllText(Path.GetFullPath(file, host.CurrentDirectory));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file} cannot be read", "Check the name and your permissions.", fault);
        }
    }
}
