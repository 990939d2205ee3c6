using System.Collections.Immutable;
using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>The word of the clause from the first column, the verb phrase from the table of the second or, if it has no table, from the cells.</summary>
internal sealed class ActReader : ICellReader
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "must", "must not", "will", "will not", "intends to", "intends not to", "may", "may not", "has power to",
    };

    public void Read(RowDraft row, SlotRule rule)
    {
        var modality = row.Cell(rule.Columns[0]);
        ImmutableArray<Cell> keys = [.. rule.Columns.Skip(1).Select(row.Cell)];

        // A sheet may say "shall" with an action that is itself a prohibition, so the word may depend on the action too.
        var word = KeyedTemplate.Find(row, [modality, .. keys])?.Template ?? modality.Text;
        var (acts, consumed) = keys.Length == 0 ? ([], []) : Acts(row, keys);
        if (!Words.Contains(word) || acts.IsEmpty)
        {
            WriteUndefined(row, [modality, .. keys.Take(1)]);
            return;
        }

        foreach (var act in acts)
        {
            row.Emit(word, act, [modality, .. consumed]);
        }

        row.MarkRead(modality);
        foreach (var cell in consumed)
        {
            row.MarkRead(cell);
        }
    }

    private static (ImmutableArray<string> Acts, ImmutableArray<Cell> Consumed) Acts(RowDraft row, ImmutableArray<Cell> keys)
    {
        if (KeyedTemplate.Find(row, keys) is { } found)
        {
            var (texts, consumed) = Template.Render(found.Template, row, mustBeNamed: false);
            return (texts, [.. found.Keys, .. consumed]);
        }

        var says = keys.Where(k => k.Says).ToImmutableArray();
        var plain = keys[0].Says && !row.Map.Values.ContainsKey(ColumnMap.Key(keys[0].Column)) && says.All(k => FetialText.IsPhrase(k.Text));
        return plain ? ([string.Join(' ', says.Select(k => k.Text))], says) : ([], []);
    }

    /// <summary>An article has a slot for what stays open, so the words of the sheet stand there together.</summary>
    private static void WriteUndefined(RowDraft row, ImmutableArray<Cell> cells)
    {
        var said = cells.Where(c => c.Says).ToList();
        row.Emit("undefined", FetialText.Quote(string.Join("; ", said.Select(c => $"{c.Column}: {c.Raw}"))), [.. said]);
        said.ForEach(row.MarkUndefined);
    }
}
