using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Fetial.Text;

namespace Fetial.Model.Columns;

/// <summary>
/// What some clauses say, column by column (design, section 3): one row for each clause and, in a second table, one for each statement of it. Actors, acts, conditions
/// and whatever else can be said alike are numbers in <see cref="SharedValues"/>. A block is never changed; <see cref="Commitment"/> is a façade over one of its rows.
/// </summary>
internal sealed class ClauseBlock
{
    private readonly ImmutableArray<Instrument> texts;
    private readonly int first;

    // One row for each clause.
    private readonly ImmutableArray<string> ids;
    private readonly ImmutableArray<int> text;
    private readonly ImmutableArray<int> locator;
    private readonly ImmutableArray<int> path;
    private readonly ImmutableArray<int> line;
    private readonly ImmutableArray<int> column;
    private readonly ImmutableArray<int> length;
    private readonly ImmutableArray<byte> evidence;
    private readonly ImmutableArray<int> sources;
    private readonly ImmutableArray<uint> slots;
    private readonly ImmutableArray<int> bearers;
    private readonly ImmutableArray<int> duties;
    private readonly ImmutableArray<int> entry;
    private readonly ImmutableArray<int> whole;
    private readonly ImmutableArray<int> firstDay;
    private readonly ImmutableArray<int> lastDay;
    private readonly ImmutableArray<ClauseRest> rest;

    /// <summary>Where the statements of each clause begin, with the end of the last one.</summary>
    private readonly ImmutableArray<int> begins;

    // One row for each statement.
    private readonly ImmutableArray<ClauseSlot> slot;
    private readonly ImmutableArray<int> value;
    private readonly ImmutableArray<int> cites;
    private readonly ImmutableArray<sbyte> grade;
    private readonly ImmutableArray<int> statedLine;
    private readonly ImmutableArray<int> statedColumn;
    private readonly ImmutableArray<int> statedLength;

    private ClauseBlock(ImmutableArray<Instrument> texts, IReadOnlyList<ClauseDraft> drafts)
    {
        Values = drafts[0].Values;
        this.texts = texts;
        first = drafts[0].Index;
        ids = Column(d => d.Id);
        text = Column(d => texts.Length == 1 ? 0 : d.Text.Index);
        locator = Column(d => d.Locator is { } place ? Values.Words.NumberOf(place) : -1);
        path = Column(d => Values.Words.NumberOf(d.Location.Path));
        line = Column(d => d.Location.Line);
        column = Column(d => d.Location.Column);
        length = Column(d => d.Location.Length);
        evidence = Column(d => (byte)d.Evidence);
        sources = Column(d => Values.Citations.NumberOf(d.Sources));
        slots = Column(d => d.Slots);
        bearers = Column(d => Values.Actors.NumberOf(d.Bearers));
        duties = Column(d => Values.DutyLists.NumberOf(d.Duties));
        entry = Column(d => Values.Formulas.NumberOf(d.Entry));
        whole = Column(d => Values.Formulas.NumberOf(d.Whole(Values.Formulas.Shared(d.Entry))));
        firstDay = Column(d => d.OwnDays.First);
        lastDay = Column(d => d.OwnDays.Last);
        rest = Column(d => d.Rest);

        var starts = new int[drafts.Count + 1];
        for (var row = 0; row < drafts.Count; row++)
        {
            starts[row + 1] = starts[row] + drafts[row].Statements.Count;
        }

        begins = ImmutableCollectionsMarshal.AsImmutableArray(starts);
        slot = Stated(s => s.Slot);
        value = Stated(s => s.Value);
        cites = Stated(s => s.Cites);
        grade = Stated(s => s.Grade);
        statedLine = Stated(s => s.Line);
        statedColumn = Stated(s => s.Column);
        statedLength = Stated(s => s.Length);

        ImmutableArray<T> Column<T>(Func<ClauseDraft, T> read)
        {
            var values = new T[drafts.Count];
            for (var row = 0; row < values.Length; row++)
            {
                values[row] = read(drafts[row]);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(values);
        }

        ImmutableArray<T> Stated<T>(Func<ClauseStatement, T> read)
        {
            var (values, at) = (new T[starts[^1]], 0);
            foreach (var draft in drafts)
            {
                foreach (var statement in draft.Statements)
                {
                    values[at++] = read(statement);
                }
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(values);
        }
    }

    public SharedValues Values { get; }

    public int Count => ids.Length;

    /// <summary>Puts clauses into columns.</summary>
    /// <param name="texts">The texts of the portfolio by their numbers, or those of the drafts alone.</param>
    /// <param name="drafts">At least one; their indices follow one another.</param>
    public static ClauseBlock Of(ImmutableArray<Instrument> texts, IReadOnlyList<ClauseDraft> drafts) => new(texts, drafts);

    /// <summary>One clause in a block of its own.</summary>
    public static Commitment Single(ClauseDraft draft) => new(Of([draft.Text], [draft]), 0);

    public int Index(int row) => first + row;

    public string Id(int row) => ids[row];

    public Instrument Text(int row) => texts[text[row]];

    public string? Locator(int row) => locator[row] < 0 ? null : Values.Words[locator[row]];

    public SourceLocation Location(int row) => new(Values.Words[path[row]], line[row], column[row], length[row]);

    public EvidenceGrade Evidence(int row) => (EvidenceGrade)evidence[row];

    public ImmutableArray<Citation> Sources(int row) => Values.Citations[sources[row]];

    public ActorSet Bearers(int row) => Values.Actors[bearers[row]];

    public ImmutableArray<Duty> Acts(int row) => Values.DutyLists[duties[row]];

    public Formula Entry(int row) => Values.Formulas[entry[row]];

    public Formula Whole(int row) => Values.Formulas[whole[row]];

    public (int First, int Last) OwnDays(int row) => (firstDay[row], lastDay[row]);

    public ClauseRest Rest(int row) => rest[row];

    public bool Has(int row, ClauseSlot wanted) => (slots[row] & (1u << (int)wanted)) != 0;

    /// <summary>The value of a slot that holds one; null where it is not written.</summary>
    public Stated<T>? One<T>(int row, ClauseSlot wanted)
        where T : notnull
    {
        if (!Has(row, wanted))
        {
            return null;
        }

        var at = begins[row];
        while (slot[at] != wanted)
        {
            at++;
        }

        return At<T>(row, at);
    }

    /// <summary>The day of a slot that holds one; null where it is not written.</summary>
    public int? Day(int row, ClauseSlot wanted)
    {
        if (Has(row, wanted))
        {
            for (var at = begins[row]; at < begins[row + 1]; at++)
            {
                if (slot[at] == wanted)
                {
                    return value[at];
                }
            }
        }

        return null;
    }

    /// <summary>The values of a slot, in the order in which they are written.</summary>
    public ImmutableArray<Stated<T>> Many<T>(int row, ClauseSlot wanted)
        where T : notnull
    {
        if (!Has(row, wanted))
        {
            return [];
        }

        var count = 0;
        for (var at = begins[row]; at < begins[row + 1]; at++)
        {
            count += slot[at] == wanted ? 1 : 0;
        }

        var found = ImmutableArray.CreateBuilder<Stated<T>>(count);
        for (var at = begins[row]; at < begins[row + 1]; at++)
        {
            if (slot[at] == wanted)
            {
                found.Add(At<T>(row, at));
            }
        }

        return found.MoveToImmutable();
    }

    /// <summary>The row as a draft, to make a clause from it that differs in something.</summary>
    public ClauseDraft Read(int row)
    {
        var draft = new ClauseDraft(Values)
        {
            Index = Index(row),
            Id = Id(row),
            Text = Text(row),
            Locator = Locator(row),
            Sources = Sources(row),
            Evidence = Evidence(row),
            Location = Location(row),
            Rest = Rest(row),
        };
        for (var at = begins[row]; at < begins[row + 1]; at++)
        {
            draft.Statements.Add(new ClauseStatement(slot[at], value[at], cites[at], grade[at], statedLine[at], statedColumn[at], statedLength[at]));
        }

        return draft;
    }

    /// <summary>Whether every statement of a clause, save who bears it, rests on citations that pass a test.</summary>
    public bool AllCites(int row, Func<ImmutableArray<Citation>, bool> test)
    {
        for (var at = begins[row]; at < begins[row + 1]; at++)
        {
            if (cites[at] != Values.NoCitations && slot[at] != ClauseSlot.Who && !test(Values.Citations[cites[at]]))
            {
                return false;
            }
        }

        return true;
    }

    private Stated<T> At<T>(int row, int at)
        where T : notnull =>
        new(
            Values.Value<T>(slot[at], value[at]), Values.Citations[cites[at]], grade[at] == ClauseStatement.NoGrade ? null : (EvidenceGrade)grade[at],
            new SourceLocation(Values.Words[path[row]], statedLine[at], statedColumn[at], statedLength[at]));
}
