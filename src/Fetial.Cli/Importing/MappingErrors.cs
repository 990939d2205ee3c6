using Fetial.Findings;

namespace Fetial.Cli.Importing;

/// <summary>What <c>fetial explain</c> says about the codes of a mapping of columns. Codes F190 to F199.</summary>
public static class MappingErrors
{
    public static IEnumerable<CatalogueEntry> Entries =>
    [
        new("F190", "a quoted text of a mapping is not closed", "A line of the mapping opens a quote and does not close it.",
            "End the text with a quotation mark on the same line.", "What stands behind an open quote could be a name or a setting."),
        new("F191", "a mapping without its `sheet` line", "The first line of a mapping says what a row of the sheet is; it is missing, stands twice, or names no kind of row.",
            "Begin with: sheet articles (or instruments, events, declarations KEYWORD).", "The slots that a mapping may fill depend on what a row is."),
        new("F192", "a setting of a mapping is not understood", "The line begins like a setting, and its words are none of the forms.",
            "Write: files by COLUMN, files in NAME, empty -, weak WORDS, grade sources GRADE, grade texts GRADE, or retrieved 2026-11-21.", "A setting that is passed over would change every row in silence."),
        new("F193", "a line of a table of meanings is not readable", "A line that says what a cell means lacks its equals sign, or gives a text a second meaning.",
            "Write: value COLUMN  text in the cell = meaning. Keep one line for each text.", "A cell must mean one thing."),
        new("F194", "an unknown or missing slot in a mapping", "The first word of the line is no slot of this kind of row and no setting; or no line gives a column to a slot without which a row says nothing.",
            "Use one of the slots that the message lists, or add the line that it names.", "A column that goes nowhere would be lost."),
        new("F195", "a slot of a mapping without a column or reader", "The slot has no column behind it, or the reader of its cells is unknown.",
            "Write the columns behind the slot, then perhaps a reader such as date, names or list by ;.", "How a cell is read decides what it says."),
    ];
}
