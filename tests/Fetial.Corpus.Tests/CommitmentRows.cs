using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Corpus.Tests;

/// <summary>Compares commitments.csv with the articles of the corpus.</summary>
public sealed class CommitmentRows(Corpus corpus)
{
    /// <summary>Actions that say what is not to be done; the tables pair them with "shall", the corpus with <c>must not</c>.</summary>
    private static readonly ImmutableHashSet<string> Refrainings =
        ["refrain-from-force", "not-station-troops", "stay-neutral", "stop-arms", "use-restriction"];

    public IEnumerable<Difference> Compare() =>
        Table.Read(corpus.PathOf("docs/corpus/commitments.csv")).Rows.SelectMany(Compare);

    private IEnumerable<Difference> Compare(Table.Row row)
    {
        var id = row["id"];
        var found = corpus.Model.Commitments.Where(c => c.Id == id).ToList();
        if (found is not [var clause])
        {
            return [new Difference(id, "id", "1", $"{found.Count}")];
        }

        return People(row, clause).Concat(Times(row, clause)).Concat(Rest(row, clause))
            .Where(f => !f.Same).Select(f => new Difference(id, f.Field, f.Table, f.Text));
    }

    private IEnumerable<(string Field, string Table, string Text, bool Same)> People(Table.Row row, Commitment clause)
    {
        var bearers = Expand(row.List("bearer"), clause);
        var who = Sorted(Terms.Of(clause.Who.Value, clause.Instrument));
        yield return ("bearer", string.Join(';', bearers), string.Join(';', who), bearers.SetEquals(who));

        // The tables name one side for several things: the protected (`for`), the creditor (`owed to`) or the object of an act.
        var beneficiaries = Expand(row.List("beneficiary"), clause);
        var protectedOnes = Sorted(clause.For is { } slot ? Terms.Of(slot.Value, clause.Instrument) : []);
        var objects = Sorted(clause.Duties.SelectMany(d => Terms.Objects(d.Value.Act, clause.Instrument, corpus.Model)));
        var owedTo = clause.OwedTo is { } creditor ? Terms.Of(creditor.Value, clause.Instrument) : [];
        var named = Sorted(protectedOnes.Concat(objects).Concat(owedTo));
        if (who.Count > 1 || who.Any(w => w.StartsWith("every ", StringComparison.Ordinal)))
        {
            // Several who act for each other: by the default of the language each owes it to the others.
            named.Add("each other");
            named.UnionWith(who);
        }

        yield return ("beneficiary", string.Join(';', beneficiaries), string.Join(';', named), beneficiaries.IsSubsetOf(named));
    }

    private static IEnumerable<(string Field, string Table, string Text, bool Same)> Times(Table.Row row, Commitment clause)
    {
        var period = clause.Instrument.InForce.FirstOrDefault()?.Value;
        var from = clause.From?.Value ?? period?.From ?? TextDay(clause.Instrument);
        yield return ("from", row["from"], Days.Text(from), row["from"].Length == 0 ? clause.From is null : Days.Agrees(row["from"], from));
        var to = clause.To?.Value ?? period?.To;
        var ofText = clause.To is null;
        var term = row["from"].Length == 10 && row["to"].Length == 10 && row["from"][4..] == row["to"][4..];
        var byDeadline = clause.By is { } last && Days.Agrees(row["to"], last.Value);
        yield return ("to", row["to"], Days.Text(to), row["to"].Length == 0 ? ofText : byDeadline || Days.AgreesAsEnd(row["to"], to, term || ofText));

        var deadlines = Sorted(clause.Within.Select(w => Duration.Text(w.Value)).Concat(clause.By is { } by ? [Days.Text(by.Value)] : []).Concat(clause.Per is { } unit ? [$"every {unit}"] : []));
        var stated = Sorted(row.List("deadline"));
        var toldAsPeriod = stated.Count == 0 && deadlines.SetEquals([row["to"]]);
        var toldAsExit = row["action"] is "terminate" or "withdraw" && stated.SetEquals(clause.Instrument.Exit.Take(1).Select(e => Duration.Text(e.Value)));
        yield return ("deadline", row["deadline"], string.Join(';', deadlines), deadlines.SetEquals(stated) || toldAsPeriod || toldAsExit);
        var marked = clause.Within.Any(w => w.Cites.Any(c => c.Source.Id == "not-checked")) ? "yes" : "";
        yield return ("deadline_not_checked", row["deadline_not_checked"], marked, marked == row["deadline_not_checked"]);
    }

    private static IEnumerable<(string Field, string Table, string Text, bool Same)> Rest(Table.Row row, Commitment clause)
    {
        var words = Sorted(clause.Duties.Select(d => d.Value.WordText));
        yield return ("modality", row["modality"], string.Join(';', words), words.All(word => Words(row).Contains(word)));

        var figures = Figures.Of(clause).ToList();
        var expected = row["amount_number"].Length == 0
            ? null
            : new Figures(row["amount_qualifier"], row["amount_number"], row["amount_unit"], row["amount_per"]);
        yield return ("amount", expected?.ToString() ?? "", string.Join(';', figures), expected is null ? figures.Count == 0 : figures.Any(expected.Agrees));
        yield return ("verified", row["verified"], Grades.Verified(clause.Evidence), Grades.Verified(clause.Evidence) == row["verified"]);
    }

    private static ImmutableArray<string> Words(Table.Row row) => row["modality"] switch
    {
        "shall" => Refrainings.Contains(row["action"]) ? ["must", "must not"] : ["must"],
        "shall-not" => ["must not"],
        "will" => ["will", "will not"],
        "intends" => ["intends to", "intends not to"],
        _ => ["may"],
    };

    /// <summary>The day of a text that is not in force: from it the tables count what a plan or a declaration asks for.</summary>
    private static int? TextDay(Instrument instrument) =>
        instrument.Stages.FirstOrDefault(s => s.Value.Stage is "signed" or "adopted" or "proposed")?.Value.First;

    private SortedSet<string> Expand(IEnumerable<string> names, Commitment clause)
    {
        var terms = corpus.Names.Terms(names, clause.Instrument.Id);
        if (terms.Remove("every party"))
        {
            terms.UnionWith(clause.Instrument.By.Take(1).SelectMany(by => Terms.Of(by.Value, null)));
        }

        return terms;
    }

    private static SortedSet<string> Sorted(IEnumerable<string> terms) => new(terms, StringComparer.Ordinal);
}
