using System.Collections.Immutable;

namespace Fetial.Exchange.Workbooks;

/// <summary>The sheets and columns of the empty workbook. The examples are those of the language's description: invented states.</summary>
public static class Codebook
{
    private static readonly ImmutableArray<string> Words =
        ["must", "must not", "will", "will not", "intends to", "intends not to", "may", "may not", "has power to"];

    private static readonly ImmutableArray<string> Grades = ["text", "excerpt", "reported", "weak", "unverified"];

    private static readonly ImmutableArray<string> Forces =
        ["treaty", "national law", "decision", "contract", "political", "unilateral", "disputed"];

    /// <summary>All columns, sheet by sheet, in their order.</summary>
    public static ImmutableArray<SheetColumn> Columns { get; } =
    [
        new("commitments", "id", "The number of the commitment within its instrument: letters, digits, - . ~", "c02", []),
        new("commitments", "instrument", "The id of the instrument, as in the sheet instruments.", "grain-compact-2020", []),
        new("commitments", "article", "Where in the text it stands.", "Art. 3(2)", []),
        new("commitments", "gist", "What it says, in one sentence of your own.", "Seed grain within a month of a failed harvest, on request.", []),
        new("commitments", "bearer", "Who has to act; several between semicolons. \"every member of X\", \"every party\" are understood.", "Borduria", []),
        new("commitments", "beneficiary", "For whom; several between semicolons. \"each other\" is understood.", "Atlantia", []),
        new("commitments", "modality", "The word of the clause. \"shall\" is taken as must.", "must", Words),
        new("commitments", "act", "The verb, in its base form, as the vocabulary has it.", "supply", []),
        new("commitments", "object", "The rest of the verb phrase; may be empty.", "seed grain to Atlantia", []),
        new("commitments", "quantity", "A number; \"about\", \"at least\" or \"at most\" may stand before it.", "at least 40000", []),
        new("commitments", "unit", "A currency with million or billion, or a unit; \"per year\" may follow.", "tonnes", []),
        new("commitments", "from", "The first day on which it holds: 2024-05-06, 2024-05 or 2024.", "2020-06-01", []),
        new("commitments", "to", "The last day on which it holds.", "2030-05-31", []),
        new("commitments", "trigger", "The words of the text on what must have happened; several between semicolons. They stay as they are until you write the condition.", "failed harvest", []),
        new("commitments", "deadline", "An ISO 8601 duration or \"30 days\"; other words stay as they are.", "P30D", []),
        new("commitments", "territory", "Where it holds; several between semicolons.", "Atlantia", []),
        new("commitments", "source", "An id of the sheet sources, or an address, with a remark in parentheses; several with \" ; \" between them.", "league-annals", []),
        new("commitments", "locator", "The page or section of the source, if there is one source.", "p. 12", []),
        new("commitments", "evidence", "How well it is known: the weakest source counts.", "excerpt", Grades),
        new("commitments", "coder", "Who filled in the row.", "AB", []),
        new("commitments", "note", "Anything else.", "", []),
        new("instruments", "id", "A short name for the text: letters, digits, - . ~", "grain-compact-2020", []),
        new("instruments", "title", "Its full title.", "Compact on Grain", []),
        new("instruments", "kind", "What sort of text it is.", "bilateral agreement", []),
        new("instruments", "force", "What the text is, or is meant to be.", "treaty", Forces),
        new("instruments", "parties", "Between semicolons.", "Atlantia; Borduria", []),
        new("instruments", "proposed", "The day of a draft.", "", []),
        new("instruments", "signed", "The day of signature.", "2020-03-01", []),
        new("instruments", "from", "The first day in force.", "2020-06-01", []),
        new("instruments", "to", "The last day in force, or for how long: P10Y, \"10 years\", indefinite.", "P10Y", []),
        new("instruments", "exit", "The time of notice, \"at any time\" or \"none\".", "P6M after notice", []),
        new("instruments", "under", "The id of the text it carries out; several between semicolons.", "northern-frame-2019", []),
        new("instruments", "replaces", "The id of the text it takes the place of.", "", []),
        new("instruments", "territory", "Where it holds.", "Atlantia", []),
        new("instruments", "gist", "What it is about, in one sentence of your own.", "Help with grain after failed harvests.", []),
        new("instruments", "source", "As in commitments.", "league-annals", []),
        new("instruments", "locator", "As in commitments.", "p. 12", []),
        new("instruments", "evidence", "As in commitments.", "excerpt", Grades),
        new("instruments", "coder", "Who filled in the row.", "AB", []),
        new("instruments", "note", "Anything else.", "", []),
        new("events", "date", "The day: 2024-05-06, 2024-05 or 2024; a moment with its zone: 2024-05-06T10:00Z.", "2023-08-01", []),
        new("events", "event", "One sentence: who does what to whom, in the third person.", "Atlantia requests seed grain from Borduria", []),
        new("events", "under", "The id of the instrument or commitment it belongs to.", "grain-compact-2020/c02", []),
        new("events", "source", "As in commitments.", "league-annals", []),
        new("events", "locator", "As in commitments.", "p. 14", []),
        new("events", "evidence", "As in commitments.", "reported", Grades),
        new("events", "coder", "Who filled in the row.", "AB", []),
        new("events", "note", "Anything else; it becomes a comment.", "", []),
        new("sources", "id", "A short name for the source: lower-case letters, digits, -", "league-annals", []),
        new("sources", "title", "Its title.", "Annals of the Northern League", []),
        new("sources", "author", "Who wrote or published it, in one word or with hyphens.", "Northern-League", []),
        new("sources", "url", "Its address.", "https://example.org/annals", []),
        new("sources", "kind", "What sort of source it is, in one word.", "yearbook", []),
        new("sources", "language", "The language, as a two-letter code.", "en", []),
        new("sources", "published", "The day it came out.", "2012-02-01", []),
        new("sources", "retrieved", "The day you read it.", "2026-11-21", []),
        new("sources", "evidence", "As in commitments.", "text", Grades),
        new("sources", "coder", "Who filled in the row.", "AB", []),
        new("sources", "note", "Anything else.", "", []),
    ];
}
