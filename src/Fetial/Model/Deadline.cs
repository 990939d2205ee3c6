using Fetial.Syntax;

namespace Fetial.Model;

/// <summary>A deadline counted from the start of the clock; softening words are kept as written.</summary>
public sealed record Deadline(int? Number, TimeUnit? Unit, string? Soft, string? Undefined)
{
    public override string ToString()
    {
        if (Number is { } number)
        {
            var unit = (Unit ?? TimeUnit.Days).ToString().ToLowerInvariant();
            return $"{number} {(number == 1 ? unit[..^1] : unit)}" + (Soft is null ? "" : $" ({Soft})");
        }

        return Soft is not null ? $"“{Soft}”" : $"“{Undefined}”";
    }
}
