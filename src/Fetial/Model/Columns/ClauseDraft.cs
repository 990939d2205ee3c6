using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Columns;

/// <summary>One clause while it is put together: what will be a row of a <see cref="ClauseBlock"/>.</summary>
internal sealed class ClauseDraft(SharedValues values)
{
    public SharedValues Values { get; } = values;

    public int Index { get; set; }

    public string Id { get; set; } = "";

    public required Instrument Text { get; set; }

    public string? Locator { get; set; }

    public ImmutableArray<Citation> Sources { get; set; } = [];

    public EvidenceGrade Evidence { get; set; }

    public required SourceLocation Location { get; set; }

    public ClauseRest Rest { get; set; } = ClauseRest.None;

    /// <summary>Those of one slot stand in the order in which they are written.</summary>
    public List<ClauseStatement> Statements { get; init; } = [];

    public bool Has(ClauseSlot slot)
    {
        foreach (var statement in Statements)
        {
            if (statement.Slot == slot)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day of a slot that holds one; null where it is not written.</summary>
    public int? Day(ClauseSlot slot)
    {
        foreach (var statement in Statements)
        {
            if (statement.Slot == slot)
            {
                return statement.Value;
            }
        }

        return null;
    }

    /// <summary>The bearers; nobody where the slot is missing, which is reported when it is bound.</summary>
    public ActorSet Bearers
    {
        get
        {
            foreach (var statement in Statements)
            {
                if (statement.Slot == ClauseSlot.Who)
                {
                    return Values.Actors[statement.Value];
                }
            }

            return new ActorSet(Syntax.BearingMode.EachOf, null, []);
        }
    }

    /// <summary>What must be so for the clause to begin and go on: triggers, what must keep holding, what others must give, what its text needs, no exception.</summary>
    public Formula Entry
    {
        get
        {
            if (!Has(ClauseSlot.When) && !Has(ClauseSlot.While) && !Has(ClauseSlot.Needs) && !Has(ClauseSlot.Unless))
            {
                return Text.Needs;
            }

            var terms = new List<Formula>();
            Add(terms, ClauseSlot.When);
            Add(terms, ClauseSlot.While);
            Add(terms, ClauseSlot.Needs);
            terms.Add(Text.Needs);
            Add(terms, ClauseSlot.Unless);
            return Formula.All(terms);
        }
    }

    /// <summary>The slots that are written, one bit each.</summary>
    public uint Slots
    {
        get
        {
            var slots = 0u;
            foreach (var statement in Statements)
            {
                slots |= 1u << (int)statement.Slot;
            }

            return slots;
        }
    }

    public ImmutableArray<Duty> Duties
    {
        get
        {
            var duties = ImmutableArray.CreateBuilder<Duty>(1);
            foreach (var statement in Statements)
            {
                if (statement.Slot == ClauseSlot.Act)
                {
                    duties.Add(Values.Duties[statement.Value]);
                }
            }

            return duties.DrainToImmutable();
        }
    }

    /// <summary>From, to, by and until a date; both ends inclusive.</summary>
    public (int First, int Last) OwnDays =>
    (
        Day(ClauseSlot.From) ?? Calendar.Beginning,
        Math.Min(Day(ClauseSlot.To) ?? Calendar.Forever, Math.Min(Day(ClauseSlot.By) ?? Calendar.Forever, Day(ClauseSlot.Until) ?? Calendar.Forever)));

    /// <summary>The same with how it is meant to end.</summary>
    public Formula Whole(Formula entry)
    {
        foreach (var statement in Statements)
        {
            if (statement.Slot == ClauseSlot.UntilCondition)
            {
                return Formula.All([entry, new Negation(Values.Formulas[statement.Value])]);
            }
        }

        return entry;
    }

    private void Add(List<Formula> terms, ClauseSlot slot)
    {
        foreach (var statement in Statements)
        {
            if (statement.Slot == slot)
            {
                terms.Add(slot == ClauseSlot.Unless ? new Negation(Values.Formulas[statement.Value]) : Values.Formulas[statement.Value]);
            }
        }
    }
}
