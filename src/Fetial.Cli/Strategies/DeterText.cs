using System.Collections.Immutable;
using Fetial.Cli.Output;
using Fetial.Cli.Reading;
using Fetial.Coverage;
using Fetial.Model.Strategy;
using Fetial.Strategy.Deter;
using Fetial.Strategy.Deterrence;

namespace Fetial.Cli.Strategies;

/// <summary>The answer of <c>fetial deter</c> for people: the verdict first, then what it rests on.</summary>
internal sealed class DeterText(Terminal terminal, LoadedPortfolio portfolio, IReadOnlyList<string> folders)
{
    private const int MostPackages = 12;

    public void Write(DeterReport report)
    {
        StandpointHeader.Write(terminal, portfolio, report.Perspective);
        terminal.Line(terminal.Paint($"{report.Challenge.Title ?? report.Challenge.Id}: {report.Threat}", Ink.Bold));
        terminal.Line();
        terminal.Paragraph(Sentence(report), indent: 2);
        terminal.Line();
        Owed(report);
        Margins(report);
        Deciding(report);
        Exits(report);
        Packages(report);
        Robust(report);
        new GamesText(terminal).Write(report.Games);
        Assumptions(report);
        terminal.Paragraph("Every figure is conditional on these assumptions and in stake points, of which only ratios and signs mean anything. Nothing here is a forecast of what a state will do.", indent: 2);
        terminal.Line();
        foreach (var line in NextSteps.Lines([$"fetial cover {string.Join(' ', folders)} --of {Quoted(report.Challenge.Against.Name)} --against \"{report.Threat}\"", "fetial model many-guarantors --card"], terminal.Width))
        {
            terminal.Line(line);
        }
    }

    private static string Sentence(DeterReport report)
    {
        var who = report.Challenge.Challenger.Name;
        var share = $"{FigureText.Percent(report.Share.Share)} of {report.Share.Draws:N0} assumptions drawn from the ranges";
        return report.Verdict switch
        {
            Verdict.Deterred => $"✔ Under every assumption inside the stated ranges {who} would be deterred (margin {FigureText.Of(report.Case.Least)} to {FigureText.Of(report.Case.Most)}).",
            Verdict.NotDeterred => $"✖ Under no assumption inside the stated ranges {who} would be deterred (margin {FigureText.Of(report.Case.Least)} to {FigureText.Of(report.Case.Most)}).",
            _ => $"? Undetermined: inside the stated ranges the verdict turns. {who} would be deterred under {share}; the margin runs from {FigureText.Of(report.Case.Least)} to {FigureText.Of(report.Case.Most)}.",
        };
    }

    private void Owed(DeterReport report)
    {
        terminal.Line(terminal.Paint("Who would owe what", Ink.Bold));
        if (report.Guarantors.IsEmpty)
        {
            terminal.Paragraph("No effect is declared for this challenge, so nothing but the defender's own strength counts.", indent: 2);
        }

        foreach (var guarantor in report.Guarantors)
        {
            var numbers = guarantor.Case;
            var parts = Numbers(numbers);
            terminal.Line($"  {(guarantor.IsPromised ? "●" : "○")} {terminal.Paint(guarantor.Effect.Sentence, Ink.Bold)}");
            if (!guarantor.IsPromised)
            {
                terminal.Paragraph($"not promised by all who would do it: left out of the base case", indent: 6);
            }

            terminal.Paragraph($"{Sort(guarantor)}: {string.Join(", ", parts)}; reliable {FigureText.Of(numbers.Reliability)} ({Basis(guarantor)})", indent: 6);
            foreach (var grant in guarantor.Backing.Take(4))
            {
                terminal.Paragraph($"{grant.Clause.Id}  {Kind(grant)}  {grant.Duty.WordText}, {Findings.Names.Text(grant.Evidence)}", indent: 6);
            }

            if (guarantor.Backing.Length > 4)
            {
                terminal.Paragraph($"and {guarantor.Backing.Length - 4} more", indent: 6);
            }
        }

        terminal.Line();
    }

    private static IEnumerable<string> Numbers(GuarantorCase numbers) =>
        new[] { ("removes", numbers.Removes), ("costs", numbers.Costs), ("punishes", numbers.Punishes), ("unsettles", numbers.Unsettles) }
            .Where(p => p.Item2.High > 0).Select(p => $"{p.Item1} {FigureText.Of(p.Item2)}");

    /// <summary>Denial makes the attack fail or costly where it is made; punishment is laid on the attacker whether it succeeds or not.</summary>
    private static string Sort(DeterGuarantor guarantor) =>
        (guarantor.Case.Removes.High > 0 || guarantor.Case.Costs.High > 0, guarantor.Case.Punishes.High > 0) switch
        {
            (true, true) => "denial and punishment",
            (false, true) => "punishment",
            _ => "denial",
        };

    private static string Basis(DeterGuarantor guarantor) => guarantor.Basis switch
    {
        ReliabilityBasis.Assumption => $"assumed: {guarantor.BasisText}",
        ReliabilityBasis.Record => "from its promise record",
        _ => guarantor.BasisText,
    };

    private static string Kind(Grant grant) => grant.Kind switch
    {
        GrantKind.Firm => "firm",
        GrantKind.IfOthersConsent => $"if others consent ({grant.Why})",
        GrantKind.AtDiscretion => $"at discretion ({grant.Why})",
        _ => $"cannot be decided ({grant.Why})",
    };

    private void Margins(DeterReport report)
    {
        terminal.Line(terminal.Paint("Denial, punishment and assurance", Ink.Bold));
        var table = new TextTable([TextColumn.Wrapping(24), TextColumn.Number(), TextColumn.Number(), TextColumn.Number(), TextColumn.Fixed()], indent: 2);
        table.Add(new TextCell("margin S - EU(attack)", Ink.Dim), new TextCell("as stated", Ink.Dim), new TextCell("least", Ink.Dim), new TextCell("most", Ink.Dim), "");
        foreach (var part in report.Parts)
        {
            table.Add(part.Name, FigureText.Of(part.Margin), FigureText.Of(part.Least), FigureText.Of(part.Most), Word(part.Verdict));
        }

        table.Write(terminal);
        terminal.Paragraph($"Assurance enters through the value of restraint, {FigureText.Of(report.Challenge.Restraint)}: a point more or less of it is a point of margin.", indent: 2);
        terminal.Paragraph($"All promised help with one reliability: deterred from p* = {FigureText.Of(report.Case.CommonThreshold)}.", indent: 2);
        terminal.Line();
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Deterred => "deterred",
        Verdict.NotDeterred => "not deterred",
        _ => "undetermined",
    };

    private void Deciding(DeterReport report)
    {
        terminal.Line(terminal.Paint("What decides", Ink.Bold));
        terminal.Paragraph(
            report.Deciding.IsEmpty ? "No single assumption turns the verdict inside its range, the others as stated." : $"The verdict turns on: {string.Join("; ", report.Deciding.Take(4))}.", indent: 2);
        var table = new TextTable([TextColumn.Wrapping(24), TextColumn.Number(), TextColumn.Number()], indent: 2);
        table.Add(new TextCell("share of the variance of the margin (exact Sobol indices)", Ink.Dim), new TextCell("alone", Ink.Dim), new TextCell("in all", Ink.Dim));
        foreach (var index in report.Sobol.Indices.Where(i => i.Total > 0.0005).OrderByDescending(i => i.Total).Take(8))
        {
            table.Add(index.Input, FigureText.Percent(index.First), FigureText.Percent(index.Total));
        }

        table.Write(terminal);
        terminal.Line();
    }

    private void Exits(DeterReport report)
    {
        if (report.Exits.IsEmpty)
        {
            return;
        }

        terminal.Line(terminal.Paint("Each guarantor's part, and its exit", Ink.Bold));
        var table = new TextTable([TextColumn.Wrapping(24), TextColumn.Number(), TextColumn.Number(), TextColumn.Number(), TextColumn.Fixed()], indent: 2);
        table.Add("", new TextCell("part", Ink.Dim), new TextCell("p*", Ink.Dim), new TextCell("swings", Ink.Dim), new TextCell("without it", Ink.Dim));
        foreach (var exit in report.Exits)
        {
            table.Add(exit.Name, FigureText.Of(exit.Part), exit.Threshold > 1 ? double.IsInfinity(exit.Threshold) ? "none" : "above 1" : FigureText.Of(exit.Threshold), $"{exit.Swings}", Word(exit.After));
        }

        table.Write(terminal);
        terminal.Line();
    }

    private void Packages(DeterReport report)
    {
        terminal.Line(terminal.Paint("Smallest packages of all effects named, promised or not", Ink.Bold));
        Package(report, report.Sufficient, "suffice everywhere inside the stated ranges", "No package of these effects suffices everywhere inside the stated ranges.");
        Package(report, report.SufficientAtValues, "would do at the values stated, but turn inside the ranges unless listed above", "None would do even at the values stated.");
        terminal.Line();
    }

    /// <summary>Over scenarios: what is promised in each, and what would do in all.</summary>
    private void Robust(DeterReport report)
    {
        if (report.Robust is not { } robust)
        {
            return;
        }

        var names = string.Join(", ", robust.Scenarios.Select(s => s.Scenario));
        terminal.Line(terminal.Paint($"Packages that hold in every scenario: {names}", Ink.Bold));
        var table = new TextTable([TextColumn.Wrapping(20), TextColumn.Number(), TextColumn.Number(), TextColumn.Number(), TextColumn.Fixed()], indent: 2);
        table.Add(new TextCell("margin", Ink.Dim), new TextCell("as stated", Ink.Dim), new TextCell("least", Ink.Dim), new TextCell("most", Ink.Dim), "");
        foreach (var scenario in robust.Scenarios)
        {
            table.Add($"{scenario.Scenario}: what is promised", FigureText.Of(scenario.Promised.Margin), FigureText.Of(scenario.Promised.Least), FigureText.Of(scenario.Promised.Most), Word(scenario.Promised.Verdict));
            table.Add($"{scenario.Scenario}: all effects named", FigureText.Of(scenario.All.Margin), FigureText.Of(scenario.All.Least), FigureText.Of(scenario.All.Most), Word(scenario.All.Verdict));
        }

        table.Write(terminal);
        foreach (var scenario in robust.Scenarios.Skip(1))
        {
            foreach (var (there, first) in scenario.All.Guarantors.Zip(robust.Scenarios[0].All.Guarantors).Where(g => g.First != g.Second && !scenario.Missing.Contains(g.First.Name)))
            {
                terminal.Paragraph($"Assumed in {scenario.Scenario}: {there.Name}: {string.Join(", ", Numbers(there).Append($"reliable {FigureText.Of(there.Reliability)}"))}, in place of {string.Join(", ", Numbers(first).Append($"reliable {FigureText.Of(first.Reliability)}"))}.", indent: 2);
            }
        }

        foreach (var scenario in robust.Scenarios.Where(s => !s.Missing.IsEmpty))
        {
            terminal.Paragraph($"Not there in {scenario.Scenario}, and worth nothing in it: {string.Join("; ", scenario.Missing)}.", indent: 2);
        }

        Package(report, robust.Sufficient, robust.Effects, "suffice everywhere inside the stated ranges of every scenario", "No package of these effects suffices everywhere inside the stated ranges of every scenario.");
        Package(report, robust.SufficientAtValues, robust.Effects, "would do at the values stated in every scenario, but turn inside the ranges unless listed above", "None would do in every scenario even at the values stated.");
        terminal.Line();
    }

    private void Package(DeterReport report, DeterrencePackageReport packages, string what, string none) =>
        Package(report, packages, [.. report.Guarantors.Select(g => g.Effect.Sentence)], what, none);

    private void Package(DeterReport report, DeterrencePackageReport packages, ImmutableArray<string> effects, string what, string none)
    {
        var within = packages.Packages.Where(p => report.Budget is not { } budget || p.Price is null || p.Price <= budget).ToImmutableArray();
        if (packages.Fault is not null)
        {
            terminal.Paragraph("▲ More is not always better here: a resource lowers the value of restraint by more than it adds. Every local minimum is listed, and nothing was left out.", indent: 2);
        }

        if (within.IsEmpty)
        {
            terminal.Paragraph(none, indent: 2);
            return;
        }

        terminal.Paragraph($"{Plural.Of(within.Length, "minimal package")} {what}{(report.Budget is { } limit ? $", within a price of {FigureText.Of(limit)}" : "")} ({packages.Asked} asked):", indent: 2);
        foreach (var package in within.OrderBy(p => p.Price ?? double.MaxValue).Take(MostPackages))
        {
            var members = effects.Select((effect, i) => (effect, Share: package.Shares[i])).Where(p => p.Share > 0)
                .Select(p => p.Share < 1 ? $"{FigureText.Of(p.Share)} of \"{p.effect}\"" : $"\"{p.effect}\"").ToList();
            terminal.Paragraph($"· {(members.Count == 0 ? "nothing at all" : string.Join(" + ", members))}{(package.Price is { } price ? $"   price {FigureText.Of(price)}" : "")}", indent: 4);
        }

        if (within.Length > MostPackages)
        {
            terminal.Paragraph($"and {within.Length - MostPackages} more (--format json has all)", indent: 4);
        }
    }

    private void Assumptions(DeterReport report)
    {
        terminal.Line(terminal.Paint("Assumptions", Ink.Bold));
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(24)], indent: 2);
        void Add(string name, Figure? figure)
        {
            if (figure is not null)
            {
                table.Add(name, FigureText.Of(figure), FigureText.Because(figure));
            }
        }

        Add("prize", report.Challenge.Prize);
        Add("restraint", report.Challenge.Restraint);
        Add("repels alone", report.Challenge.Repels);
        Add("costs alone", report.Challenge.Costs);
        table.Write(terminal);
        foreach (var guarantor in report.Guarantors)
        {
            var because = new[] { guarantor.Effect.Removes, guarantor.Effect.Costs, guarantor.Effect.Punishes, guarantor.Effect.Unsettles }.OfType<Figure>().Select(FigureText.Because).Distinct();
            terminal.Paragraph($"{guarantor.Effect.Sentence}: {string.Join("; ", because)}", indent: 2);
        }

        terminal.Line();
    }

    private static string Quoted(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;
}
