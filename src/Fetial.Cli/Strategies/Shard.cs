using Fetial.Cli.CommandLine;
using Fetial.Cli.Reading;

namespace Fetial.Cli.Strategies;

/// <summary>One of several parts of a sweep: the blocks or points whose number leaves this remainder.</summary>
/// <param name="Part">From 0.</param>
public readonly record struct Shard(int Part, int Parts)
{
    private const int Most = 100_000;

    public bool IsWhole => Parts == 1;

    /// <param name="text">Such as <c>2/8</c>, or null for all of it.</param>
    /// <param name="target">The file it goes to, or null.</param>
    /// <exception cref="CommandException">It is no part, or a part that would go nowhere.</exception>
    public static Shard Read(string? text, string? target)
    {
        if (text is null)
        {
            return new(0, 1);
        }

        var numbers = text.Split('/');
        var shard = numbers.Length == 2 && int.TryParse(numbers[0], out var part) && int.TryParse(numbers[1], out var parts) && part >= 1 && part <= parts && parts <= Most
            ? new Shard(part - 1, parts)
            : throw new CommandException($"\"{text}\" is no shard", "Write it as 2/8: the second of eight parts.");
        return shard.IsWhole || target is not null ? shard : throw new CommandException("one part of a sweep is no result", "Write it to a file, and merge all parts: --output FILE.");
    }

    /// <summary>The numbers of this part, of so many in all.</summary>
    public IReadOnlyList<int> Of(int total)
    {
        var (part, parts) = (Part, Parts);
        return [.. Enumerable.Range(0, total).Where(n => n % parts == part)];
    }

    /// <summary>Writes the part to its file, whole or not at all.</summary>
    public void Write(string? target, Func<string> text, Host host)
    {
        if (target is not null)
        {
            AtomicFile.Write(Path.GetFullPath(target, host.CurrentDirectory), text());
        }
    }
}
