using System.Text.RegularExpressions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Tests.Checks;

/// <summary>Replays of circles: every hop is read from its words, looked up in the model, and must go on where the one before it ended.</summary>
internal sealed partial class WitnessReplay
{
    /// <summary>Each step as days from one point to another, from the slots it names; together they come back to where they began with fewer than no days.</summary>
    private IEnumerable<string> NoDays(Finding finding)
    {
        var steps = finding.Witness.Facts.Select(f => (f.Statement, Step: Step(f.Statement, finding.Certainty))).ToList();
        foreach (var (statement, step) in steps)
        {
            if (step is null)
            {
                yield return $"\"{statement}\" is said nowhere";
            }
        }

        if (steps.Exists(s => s.Step is null))
        {
            yield break;
        }

        var walk = steps.Select(s => s.Step ?? ("", "", 0)).ToList();
        for (var i = 0; i < walk.Count; i++)
        {
            if (walk[i].To != walk[(i + 1) % walk.Count].From)
            {
                yield return $"from {walk[i].To} nothing leads on";
            }
        }

        if (walk.Sum(s => s.Days) >= 0)
        {
            yield return "there are days that satisfy all of it";
        }
    }

    private (string From, string To, int Days)? Step(string statement, Certainty certainty)
    {
        var parts = Regex.Match(statement, "^(?<what>“[^”]+”|[^ ]+): (?<says>.+)$");
        var what = parts.Groups["what"].Value;
        var says = parts.Groups["says"].Value;
        var clause = perspective.Commitments.FirstOrDefault(c => c.Id == what);
        int? Date(string prefix) => says.StartsWith(prefix, StringComparison.Ordinal) && Regex.Match(says, "[0-9]{4}-[0-9]{2}-[0-9]{2}$") is { Success: true } day ? TestPortfolio.Day(day.Value) : null;
        if (clause is null)
        {
            return Regex.Match(says, "^(?<word>when|not before) (?<id>[^ ]+) is kept$") is { Success: true } kept && perspective.Commitments.Any(c => c.Id == kept.Groups["id"].Value)
                ? kept.Groups["word"].Value == "when" ? (kept.Groups["id"].Value, what, 0) : certainty == Certainty.Possible ? (what, kept.Groups["id"].Value, 0) : null
                : Date("after ") is { } after && what.Contains(says, StringComparison.Ordinal) ? (what, "calendar", -after - 1)
                : Date("recorded ") is { } recorded && perspective.Architecture.Events.Any(e => !e.Denied && e.Last == recorded && what.Contains(e.Sentence.Split(' ')[0], StringComparison.Ordinal)) ? ("calendar", what, recorded)
                : null;
        }

        if (Date("by ") is { } by)
        {
            return clause.By?.Value == by ? ("calendar", what, by) : null;
        }

        if (Date("to ") is { } to)
        {
            return clause.To?.Value == to ? ("calendar", what, to) : null;
        }

        if (Date("not before ") is { } from)
        {
            return clause.From?.Value == from ? (what, "calendar", -from) : null;
        }

        var atoms = clause.When.Concat(clause.On).SelectMany(c => c.Value.Atoms()).ToList();
        if (Regex.Match(says, "^within (?<span>.+) of “(?<clock>[^”]+)”$") is { Success: true } within)
        {
            var span = clause.Within.Select(w => w.Value).First(w => w.ToString() == within.Groups["span"].Value);
            var clock = within.Groups["clock"].Value;
            var unit = span.Unit switch { TimeUnit.Months => certainty == Certainty.Certain ? 31 : 28, TimeUnit.Years => certainty == Certainty.Certain ? 366 : 365, _ => 1 };
            return atoms.Exists(a => a.Text == clock) && span.Unit != TimeUnit.Hours ? (Named(clock), what, (span.Number ?? 0) * unit) : null;
        }

        if (Regex.Match(says, "^after (?<id>[^ ]+) is kept$") is { Success: true } order)
        {
            return atoms.Exists(a => a.Text == $"{order.Groups["id"].Value} is kept") ? (what, order.Groups["id"].Value, 0) : null;
        }

        if (Regex.Match(says, "^after (?<id>[^ ]+) is (?<state>missed|in force),") is { Success: true } state && Date("after ") is { } day)
        {
            var id = state.Groups["id"].Value;
            var missed = state.Groups["state"].Value == "missed";
            var so = missed ? perspective.Commitments.Any(c => c.Id == id && c.By?.Value == day) : perspective.Instruments.Any(i => i.Id == id && i.InForce.Any(p => p.Value.From == day));
            return so && atoms.Exists(a => a.Text == $"{id} is {state.Groups["state"].Value}") ? (what, "calendar", missed ? -day - 1 : -day) : null;
        }

        return Regex.Match(says, "^after “(?<act>[^”]+)”$") is { Success: true } act && atoms.Exists(a => a.Text == act.Groups["act"].Value) ? (what, $"“{act.Groups["act"].Value}”", 0) : null;

        string Named(string clock) => clock.EndsWith(" is kept", StringComparison.Ordinal) ? clock[..^8] : $"“{clock}”";
    }

    /// <summary>Each hop stands in the text that is said to declare it, and meets the next one in a common clause.</summary>
    private IEnumerable<string> Circle(Finding finding)
    {
        var hops = finding.Witness.Facts.Select(f => Regex.Match(f.Statement, "^(?<low>[^ ]+) yields to (?<high>[^ ]+): (?<by>[^ ]+) (?<how>is subject to|applies notwithstanding|prevails over|replaces) (?<other>[^ ]+)$")).ToList();
        for (var i = 0; i < hops.Count; i++)
        {
            var (low, high, by, how) = (hops[i].Groups["low"].Value, hops[i].Groups["high"].Value, hops[i].Groups["by"].Value, hops[i].Groups["how"].Value);
            var text = perspective.Instruments.FirstOrDefault(x => x.Id == by);
            var clause = perspective.Commitments.FirstOrDefault(x => x.Id == by);
            var said = how switch
            {
                "is subject to" => by == low && (text?.SubjectTo ?? clause?.SubjectTo ?? []).Contains(high),
                "applies notwithstanding" => by == high && (text?.Notwithstanding ?? clause?.Notwithstanding ?? []).Contains(low),
                "prevails over" => by == high && text is not null && (text.PrevailsOverAll || text.PrevailsOver.Contains(low)),
                _ => by == high && text is not null && text.Replaces.Contains(low),
            };
            if (!said)
            {
                yield return $"{by} does not say that {low} yields to {high}";
            }

            var next = hops[(i + 1) % hops.Count].Groups["low"].Value;
            if (next != high && next != high.Split('/')[0] && next.Split('/')[0] != high)
            {
                yield return $"{high} and {next} have no clause in common";
            }
        }
    }
}
