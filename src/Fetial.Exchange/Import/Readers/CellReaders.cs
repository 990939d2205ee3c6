using System.Collections.Frozen;
using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>The reader for each shape of slot. Ids and titles have none here: they are the declaration's head.</summary>
internal static class CellReaders
{
    private static readonly FrozenDictionary<SlotShape, ICellReader> Readers = new Dictionary<SlotShape, ICellReader>
    {
        [SlotShape.Text] = new TextReader(),
        [SlotShape.Names] = new NamesReader(),
        [SlotShape.Places] = new NamesReader(),
        [SlotShape.Date] = new ItemsReader(CellDates.Read),
        [SlotShape.Duration] = new UndefinedReader(Durations.ReadDeadline),
        [SlotShape.Exit] = new UndefinedReader(Durations.ReadExit),
        [SlotShape.Condition] = new UndefinedReader(_ => null),
        [SlotShape.Period] = new PeriodReader(),
        [SlotShape.Amount] = new AmountReader(),
        [SlotShape.Ids] = new ItemsReader(t => FetialText.IsId(t) || FetialText.IsArticleId(t) ? t : null, together: true),
        [SlotShape.Phrase] = new ItemsReader(t => FetialText.IsPhrase(t) ? t : null),
        [SlotShape.Table] = new ItemsReader(_ => null),
        [SlotShape.Free] = new ItemsReader(t => t.StartsWith('#') || t.AsSpan().IndexOfAny(" \"[") >= 0 ? null : t),
        [SlotShape.Grade] = new ItemsReader(t => Grades.Contains(t) ? t : null),
        [SlotShape.Sources] = new SourcesReader(),
        [SlotShape.Act] = new ActReader(),
        [SlotShape.Sentence] = new SentenceReader(),
    }.ToFrozenDictionary();

    /// <summary>Runs a rule on a row whose cells for it are not all silent.</summary>
    public static void Run(RowDraft row, SlotRule rule)
    {
        if (rule.Columns.Any(c => row.Cell(c).Says) && Readers.TryGetValue(rule.Shape, out var reader))
        {
            // A rule of one column reads that one; shapes of two columns (a period, an amount) check the second themselves.
            if (rule.Columns.Length > 1 || row.Cell(rule.Columns[0]).Says)
            {
                reader.Read(row, rule);
            }
        }
    }
}
