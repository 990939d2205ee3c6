using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Exchange.Reports;

/// <summary>When, concerning whom and where a witness shows its finding.</summary>
public static class WitnessWords
{
    /// <summary>"On 2021-06-01, concerning Borduria, in Port Clam"; empty where the witness has nothing but facts.</summary>
    public static string Of(Witness witness)
    {
        string[] parts =
        [
            .. witness.Day is { } day ? [$"on {Calendar.Text(day)}"] : Array.Empty<string>(),
            .. witness.Parties.IsEmpty ? Array.Empty<string>() : [$"concerning {Narration.Join(witness.Parties)}"],
            .. witness.Place is { } place ? [$"in {place}"] : Array.Empty<string>(),
        ];
        var words = string.Join(", ", parts);
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
