using System.Collections.Immutable;
using System.Globalization;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Conditions;
using Fetial.Model;

namespace Fetial.Cli.Keys;

/// <summary>The answer of <c>fetial keys</c> for people: one sentence, the form, the smallest groups, each actor's share.</summary>
internal sealed class KeysText(Terminal terminal, LoadedPortfolio portfolio, IReadOnlyList<string> folders)
{
    private const int MostGroups = 12;
    private const int MostShares = 16;

    public void Write(KeysReport report)
    {
        StandpointHeader.Write(terminal, portfolio, report.Perspective);
        terminal.Paragraph(Sentence(report), indent: 2);
        terminal.Line();
        if (!report.Open.IsEmpty)
        {
            terminal.Paragraph($"? Left open by the text, decided by nobody, taken as met below: {string.Join(", ", report.Open)}.", indent: 2);
            terminal.Line();
        }

        if (report.IsSettled is null && report.Undecidable.IsEmpty)
        {
            terminal.Line(terminal.Paint("Who must act", Ink.Bold));
            Form(report, report.Form, 2);
            terminal.Line();
            Groups(report, "Smallest groups that can bring it about", report.BringAbout);
            Groups(report, "Smallest groups that can prevent it", report.Prevent);
            Shares(report);
        }

        if (!report.Adversaries.IsEmpty)
        {
            terminal.Paragraph($"▲ adversary: {string.Join(", ", report.Adversaries.Select(a => a.Name))} has attacked whom this concerns, and holds a key.", indent: 2);
            terminal.Line();
        }

        foreach (var line in NextSteps.Lines([$"fetial show {Quoted(report.Shares.Length > 0 ? Name(report, report.Shares[0].Actor) : report.Target.Split(' ')[0])} {string.Join(' ', folders)}"], terminal.Width))
        {
            terminal.Line(line);
        }
    }

    private static string Sentence(KeysReport report)
    {
        if (!report.Undecidable.IsEmpty)
        {
            return $"Cannot be decided: “{report.Target}” uses {string.Join(", ", report.Undecidable)} both plain and denied.";
        }

        if (report.IsSettled is { } settled)
        {
            return settled
                ? report.Open.IsEmpty ? $"“{report.Target}”: nothing is missing, and nobody can prevent it." : $"Cannot be decided: “{report.Target}” waits only for what the text leaves open."
                : $"Nobody can bring it about that “{report.Target}”.";
        }

        var alone = report.Prevent.Listed.Where(g => g.Length == 1).ToList();
        var prevent = alone.Count switch
        {
            0 => "nobody can prevent it alone",
            1 => $"{Name(report, alone[0][0])} alone can prevent it",
            <= 4 => $"each of {string.Join(", ", alone.Select(g => Name(report, g[0])))} alone can prevent it",
            _ => $"each of {alone.Count} actors alone can prevent it",
        };
        var smallest = report.BringAbout.Listed.IsEmpty
            ? $"it takes more than {KeyGroups.Most} actors to bring it about"
            : report.BringAbout.Listed[0].Length == 1 ? $"{Name(report, report.BringAbout.Listed[0][0])} alone can bring it about" : $"it takes {report.BringAbout.Listed[0].Length} actors to bring it about";
        return $"“{report.Target}”: {prevent}; {smallest}." + (report.Open.IsEmpty ? "" : " Whether it then comes cannot be decided: the text leaves a condition open.");
    }

    /// <summary>The form with its parts below it; names side by side.</summary>
    private void Form(KeysReport report, KeyForm form, int indent)
    {
        if (form is not KeyThreshold threshold)
        {
            terminal.Paragraph(Leaf(report, form), indent);
            return;
        }

        var plain = threshold.Terms.Where(t => t is not KeyThreshold).Select(t => Leaf(report, t)).Order(StringComparer.Ordinal).ToList();
        var parts = threshold.Terms.OfType<KeyThreshold>().ToList();
        var word = threshold.Needed == threshold.Terms.Length ? $"all {threshold.Terms.Length} of" : threshold.Needed == 1 ? "any of" : $"at least {threshold.Needed} of {threshold.Terms.Length}";
        terminal.Paragraph($"{word}: {string.Join(", ", plain)}{(parts.Count > 0 ? plain.Count > 0 ? ", and" : "" : "")}", indent);
        foreach (var part in parts)
        {
            Form(report, part, indent + 2);
        }
    }

    private static string Leaf(KeysReport report, KeyForm leaf) => leaf switch
    {
        KeyActor key => Marked(report, key.Actor),
        KeyOpen open => $"{open.Wording} (open)",
        KeyConstant constant => constant.Value ? "nothing more" : "nobody can",
        _ => "",
    };

    private void Groups(KeysReport report, string heading, KeyGroups groups)
    {
        terminal.Line(terminal.Paint(heading, Ink.Bold));
        if (groups.Listed.All(g => g.Length == 1) && groups.Listed.Length > 4)
        {
            terminal.Paragraph($"each alone: {string.Join(", ", groups.Listed.Select(g => Marked(report, g[0])))}", indent: 2);
        }
        else
        {
            foreach (var group in groups.Listed.Take(MostGroups))
            {
                terminal.Paragraph(string.Join(" + ", group.Select(a => Marked(report, a))), indent: 2);
            }
        }

        var shown = groups.Listed.All(g => g.Length == 1) && groups.Listed.Length > 4 ? groups.Listed.Length : Math.Min(MostGroups, groups.Listed.Length);
        var rest = groups.Count - shown;
        if (rest > 0 || !groups.IsExact)
        {
            terminal.Line($"  {(shown > 0 ? "and " : "")}{(groups.IsExact ? "" : "at least ")}{rest.ToString(CultureInfo.InvariantCulture)} {(rest == 1 ? "group" : "groups")} {(shown > 0 ? "more" : $"of more than {KeyGroups.Most} actors")}");
        }

        terminal.Line();
    }

    private void Shares(KeysReport report)
    {
        var exact = report.Shares.All(s => s.IsExact);
        terminal.Line(terminal.Paint($"Share of the power over it (Banzhaf, {(exact ? "exact" : "between bounds")})", Ink.Bold));
        foreach (var alike in report.Shares.GroupBy(s => (Low: Math.Round(s.Low, 6), High: Math.Round(s.High, 6))).Take(MostShares))
        {
            var share = alike.Key.Low == alike.Key.High ? Percent(alike.Key.High) : $"{Percent(alike.Key.Low)} to {Percent(alike.Key.High)}";
            terminal.Paragraph($"{share}{(alike.Count() > 1 ? " each" : "")}  {string.Join(", ", alike.Select(s => Marked(report, s.Actor)))}", indent: 2);
        }

        terminal.Line();
    }

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture) + "\u00A0%";

    private static string Marked(KeysReport report, int actor) => report.Adversaries.Any(a => a.Index == actor) ? $"{Name(report, actor)} ▲" : Name(report, actor);

    private static string Name(KeysReport report, int actor) => report.Perspective.Architecture.Actors[actor].Name;

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
