using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Strategy.Deals;
using Acceptance = Fetial.Strategy.Deals.Acceptance;

namespace Fetial.Cli.Strategies;

/// <summary>The answer of <c>fetial deal</c> for people.</summary>
internal sealed class DealText(Terminal terminal, LoadedPortfolio portfolio)
{
    /// <summary>Columns that a name and a mark with its number want; with less, the numbers are left out.</summary>
    private const int NameColumn = 26;
    private const int MarkColumn = 9;

    private const int MostCombinations = 12;

    public void Write(DealReport report, LevelCombinations? combinations)
    {
        StandpointHeader.Write(terminal, portfolio, report.Perspective);
        terminal.Paragraph(Sentence(report), indent: 2);
        terminal.Line();
        Table(report);
        foreach (var package in report.Packages)
        {
            Package(report, package);
        }

        Solutions(report);
        if (combinations is not null)
        {
            Combinations(report, combinations);
        }

        if (!report.Assumed.IsEmpty)
        {
            terminal.Paragraph($"{Plural.Of(report.Assumed.Length, "position")} of {report.Players.Sum(p => p.Positions.Length)} {(report.Assumed.Length == 1 ? "has no weight of its own and counts" : "have no weight of their own and count")} 1: write weight N from N to N to say otherwise.", indent: 2);
        }

        terminal.Paragraph("Utilities are each player's own stake points and are never added across players. Nash and Kalai–Smorodinsky are axioms of fairness, neither a forecast nor advice on who should yield.", indent: 2);
        terminal.Line();
    }

    private static string Sentence(DealReport report)
    {
        if (report.Packages.IsEmpty)
        {
            return "No package is declared.";
        }

        var all = $"{Plural.Of(report.Packages.Length, "package")}";
        return report.Robust.IsEmpty
            ? report.Acceptable.IsEmpty
                ? $"✖ No agreement: of {all} none is accepted by all who must sign, at the values stated."
                : $"? Undetermined: of {all}, {report.Acceptable.Length} would be accepted by all who must sign at the values stated, and none everywhere inside the ranges."
            : $"✔ Of {all}, {report.Robust.Length} would be accepted by all who must sign everywhere inside the stated ranges.";
    }

    private void Table(DealReport report)
    {
        terminal.Line(terminal.Paint("Who accepts what", Ink.Bold));
        var table = new TextTable([TextColumn.Wrapping(18), .. report.Packages.Select(_ => TextColumn.Fixed())], indent: 2);
        table.Add([new TextCell(""), .. report.Packages.Select((_, i) => new TextCell($"P{i + 1}", Ink.Bold))]);
        var numbers = NameColumn + (report.Packages.Length * MarkColumn) <= terminal.Width;
        foreach (var group in report.Players.OrderBy(p => p.Actor.Name, StringComparer.Ordinal).GroupBy(p => p.HasVote).OrderByDescending(g => g.Key))
        {
            if (!group.Key)
            {
                table.Add([new TextCell("asked only:", Ink.Dim), .. report.Packages.Select(_ => new TextCell(""))]);
            }

            foreach (var player in group)
            {
                table.Add([player.Actor.Name, .. report.Packages.Select(p => (TextCell)Mark(p.Players.First(a => a.Player == player), numbers))]);
            }
        }

        table.Write(terminal);
        terminal.Paragraph($"✔ accepts · ? turns inside the ranges · ✖ rejects · ■ red line · in brackets who does not sign that package{(numbers ? "; the number is the gain over no agreement at the values stated" : "")}", indent: 2);
        var open = report.Issues.Where((_, i) => report.Packages.All(p => p.Levels[i] < 0)).Select(i => i.Name).ToList();
        if (open.Count > 0)
        {
            terminal.Paragraph($"No package settles: {string.Join(", ", open)}.", indent: 2);
        }

        terminal.Line();
    }

    private static string Mark(PlayerAnswer answer, bool number)
    {
        var mark = number ? $"{Sign(answer.Acceptance)} {FigureText.Short(answer.Gain)}" : Sign(answer.Acceptance);
        return answer.Signs || !answer.Player.HasVote ? mark : $"({mark})";
    }

    private static string Sign(Acceptance acceptance) => acceptance switch
    {
        Acceptance.Accepts => "✔",
        Acceptance.Undetermined => "?",
        Acceptance.Rejects => "✖",
        _ => "■",
    };

    private void Package(DealReport report, PackageAnswer package)
    {
        var number = report.Packages.IndexOf(package) + 1;
        terminal.Line(terminal.Paint($"P{number}  {package.Package.Id}{(package.Package.Title is { } title ? $"  {title}" : "")}", Ink.Bold));
        terminal.Paragraph(string.Join(" · ", package.Levels.Select((level, i) => level < 0 ? null : $"{report.Issues[i].Name}: {report.Issues[i].Levels[level]}").OfType<string>()), indent: 6);
        var faults = package.Players.Where(p => p.Acceptance != Acceptance.Accepts && p.Signs).ToList();
        if (faults.Count == 0)
        {
            terminal.Paragraph(package.Unknown.IsEmpty ? "Nobody who must sign blocks it." : "Nobody who must sign blocks it, as far as positions are known.", indent: 6);
        }

        foreach (var answer in faults)
        {
            terminal.Paragraph(Blocker(report, answer), indent: 6);
        }

        if (!package.Unknown.IsEmpty)
        {
            terminal.Paragraph($"Must sign too, with no position known: {string.Join(", ", package.Unknown.Take(8))}{(package.Unknown.Length > 8 ? $" and {package.Unknown.Length - 8} more" : "")}.", indent: 6);
        }

        AtHome(report, package);
        if (package.Ratification is { } chance)
        {
            terminal.Paragraph($"Ratified by all who sign under {FigureText.Percent(chance.Value)} of the thresholds declared ({FigureText.Percent(chance.Low)} to {FigureText.Percent(chance.High)} inside the ranges), each independent of the others, which overstates failure where vetoes go together.", indent: 6);
        }

        foreach (var clause in package.Breaks.GroupBy(b => b.Meaning))
        {
            var ids = clause.Select(b => b.Clause).Distinct().ToList();
            terminal.Paragraph($"Would break: {clause.Key} is ruled out by {string.Join(", ", ids.Take(6))}{(ids.Count > 6 ? $" and {ids.Count - 6} more" : "")}.", indent: 6);
        }

        terminal.Line();
    }

    /// <summary>The second level: parts of those who sign, which do not sign themselves; then everybody else who was asked and does not accept.</summary>
    private void AtHome(DealReport report, PackageAnswer package)
    {
        var signing = package.Players.Where(p => p.Signs).Select(p => p.Player.Actor.Index).ToHashSet();
        foreach (var group in package.Players.Where(p => !p.Signs).GroupBy(p => p.Player.Actor.PartOf.FirstOrDefault(signing.Contains, -1)).OrderBy(g => g.Key < 0 ? int.MaxValue : g.Key))
        {
            var owner = package.Players.FirstOrDefault(p => p.Player.Actor.Index == group.Key)?.Player.Actor.Name;
            var parts = owner is null
                ? group.Where(p => p.Acceptance != Acceptance.Accepts).GroupBy(p => Turns(p.Acceptance)).OrderBy(g => g.Key)
                    .Select(g => $"{(g.Key ? "may reject it" : "reject it")}: {string.Join(", ", g.Select(p => p.Player.Actor.Name))}").ToList()
                : group.Where(p => p.Player.Positions.Any(x => package.Levels[x.Issue] >= 0)).Select(p => $"{p.Player.Actor.Name} {Answers(p)}{Polls(report, package, p)}").ToList();
            if (parts.Count > 0)
            {
                terminal.Paragraph($"{(owner is null ? "Asked, and do not sign" : $"At home in {owner}")}: {string.Join("; ", parts)}.", indent: 6);
            }
        }
    }

    private static bool Turns(Acceptance acceptance) => acceptance == Acceptance.Undetermined;

    private static string Answers(PlayerAnswer answer) => answer.Acceptance switch
    {
        Acceptance.Accepts => $"{Agreement.Verb(answer.Player.Actor, "accept")} it",
        Acceptance.Undetermined => "may reject it",
        Acceptance.RedLine => $"{Agreement.Verb(answer.Player.Actor, "reject")} it (red line)",
        _ => $"{Agreement.Verb(answer.Player.Actor, "reject")} it",
    };

    private static string Blocker(DealReport report, PlayerAnswer answer)
    {
        var actor = answer.Player.Actor;
        var what = answer.Acceptance switch
        {
            Acceptance.RedLine => $"{actor.Name}: {string.Join("; ", answer.Crossed.Select(p => $"{(p.For ? "only" : "never")} {report.Issues[p.Issue].Name}: {report.Issues[p.Issue].Levels[p.Level]} (red line)"))}",
            Acceptance.Rejects => $"{actor.Name} {Agreement.Verb(actor, "reject")} it{Where(answer)}",
            _ => $"{actor.Name} {Agreement.Verb(actor, "turn")} inside {Agreement.Its(actor)} ranges ({FigureText.Of(answer.Least)} to {FigureText.Of(answer.Most)})",
        };
        var movers = answer.Movers.Take(3).Select(m => $"{report.Issues[m.Issue].Name}: {report.Issues[m.Issue].Levels[m.Level]}").ToList();
        return movers.Count > 0 ? $"{what}. {(Agreement.IsPlural(actor) ? "They" : "It")} would be moved by {string.Join(", or ", movers)}."
            : answer.Acceptance == Acceptance.Undetermined ? $"{what}."
            : $"{what}. No single change of level moves {(Agreement.IsPlural(actor) ? "them" : "it")}.";
    }

    private static string Where(PlayerAnswer answer) => answer.Least < answer.Most
        ? $" everywhere inside {Agreement.Its(answer.Player.Actor)} ranges ({FigureText.Of(answer.Least)} to {FigureText.Of(answer.Most)})"
        : $" ({FigureText.Of(answer.Gain)})";

    private static string Polls(DealReport report, PackageAnswer package, PlayerAnswer answer)
    {
        var shares = answer.Player.Positions.Where(p => p.Share is not null && package.Levels[p.Issue] >= 0)
            .Select(p => $"{Share(p)} {(p.For ? "for" : "against")} {report.Issues[p.Issue].Name}: {report.Issues[p.Issue].Levels[p.Level]}{(p.Last is { } day ? $", {Calendar.Text(day)[..7]}" : "")}")
            .Distinct().ToList();
        return shares.Count > 0 ? $" (polls: {string.Join("; ", shares.Take(4))})" : "";
    }

    private static string Share(Position position) => position.Share is not { } share ? ""
        : share.Low < share.High ? $"{FigureText.Of(share.Low)} to {FigureText.Of(share.High)} %" : $"{FigureText.Of(share.High)} %";

    private void Solutions(DealReport report)
    {
        terminal.Line(terminal.Paint("Solutions at the values stated", Ink.Bold));
        string Names(IEnumerable<int> packages) => string.Join(", ", packages.Select(p => p < 0 ? "no agreement" : report.Packages[p].Package.Id)) is { Length: > 0 } names ? names : "none: no agreement";
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(24)], indent: 2);
        table.Add("accepted by all", Names(report.Acceptable));
        table.Add("everywhere inside the ranges", Names(report.Robust));
        table.Add("Pareto front", Names(report.Pareto));
        table.Add("Nash", Names(report.Nash));
        table.Add("Kalai–Smorodinsky", Names(report.KalaiSmorodinsky));
        table.Write(terminal);
        var blockers = report.Packages.SelectMany(p => p.Blockers).GroupBy(b => b).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (blockers.Count > 0)
        {
            terminal.Paragraph($"Blocking: {string.Join(", ", blockers.Select(b => $"{b.Key} ({b.Count()} of {report.Packages.Length})"))}.", indent: 2);
        }

        terminal.Line();
    }

    /// <summary>What nobody need have proposed.</summary>
    private void Combinations(DealReport report, LevelCombinations combinations)
    {
        var issues = string.Join(" × ", combinations.Issues.Select(i => report.Issues[i].Name));
        terminal.Line(terminal.Paint($"Every combination of {issues}", Ink.Bold));
        var signing = string.Join(", ", combinations.Signatories.Select(s => s.Actor.Name));
        terminal.Paragraph(
            combinations.Acceptable.IsEmpty
                ? $"✖ Of {combinations.Count} combinations none is accepted by all who sign ({signing}), all other issues as they are without agreement."
                : $"Of {combinations.Count} combinations {combinations.Acceptable.Length} would be accepted by all who sign ({signing}) at the values stated, all other issues as they are without agreement; {combinations.Efficient.Length} of these {(combinations.Efficient.Length == 1 ? "improves" : "improve")} for nobody without hurting another.",
            indent: 2);
        var shown = Enumerable.Range(0, combinations.Acceptable.Length).Where(i => combinations.Efficient.Contains(i) || combinations.Nash.Contains(i) || combinations.KalaiSmorodinsky.Contains(i)).ToList();
        var table = new TextTable([TextColumn.Wrapping(32), TextColumn.Wrapping(16), TextColumn.Fixed()], indent: 2);
        foreach (var i in shown.Take(MostCombinations))
        {
            var solutions = string.Join(", ", new[] { (combinations.Nash, "Nash"), (combinations.KalaiSmorodinsky, "Kalai–Smorodinsky") }.Where(s => s.Item1.Contains(i)).Select(s => s.Item2));
            table.Add(string.Join(" · ", combinations.Issues.Select(x => $"{report.Issues[x].Name}: {report.Issues[x].Levels[combinations.Acceptable[i][x]]}")), combinations.Declared[i] ?? "not proposed", solutions);
        }

        if (shown.Count > 0)
        {
            table.Write(terminal);
        }

        if (shown.Count > MostCombinations)
        {
            terminal.Paragraph($"{shown.Count - MostCombinations} more are left out here: --format json has them.", indent: 2);
        }

        terminal.Line();
    }
}
