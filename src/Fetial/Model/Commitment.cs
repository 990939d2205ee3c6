using System.Collections.Immutable;
using Fetial.Model.Columns;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>
/// One clause of an instrument. Its conditions are formulas; what the text leaves open is an atom that cannot be decided. A façade over a row of columns: a statement
/// is made anew each time that it is asked for, while what it says (actors, acts, conditions, amounts) is one object for all clauses that say the same.
/// </summary>
public sealed class Commitment : IContested<Commitment>
{
    private readonly ClauseBlock block;
    private readonly int row;

    internal Commitment(ClauseBlock block, int row)
    {
        this.block = block;
        this.row = row;
    }

    /// <summary>Its place among the clauses of the portfolio.</summary>
    public int Index => block.Index(row);

    public string Id => block.Id(row);

    /// <summary>The name of the wording, where an article has several: what follows <c>~</c> in the id.</summary>
    public string? Variant => Id.IndexOf('~', StringComparison.Ordinal) is var tilde and > 0 ? Id[(tilde + 1)..] : null;

    public Instrument Instrument => block.Text(row);

    public string? Locator => block.Locator(row);

    public string? Gist => block.Rest(row).Gist;

    /// <summary>Who bears it, with where that stands.</summary>
    public Stated<ActorSet> Who => block.One<ActorSet>(row, ClauseSlot.Who) ?? new Stated<ActorSet>(Bearers, [], null, Location);

    /// <summary>Who bears it.</summary>
    public ActorSet Bearers => block.Bearers(row);

    /// <summary>Its acts, each with where it stands.</summary>
    public ImmutableArray<Stated<Duty>> Duties => block.Many<Duty>(row, ClauseSlot.Act);

    /// <summary>Its acts.</summary>
    public ImmutableArray<Duty> Acts => block.Acts(row);

    public Stated<ActorSet>? For => block.One<ActorSet>(row, ClauseSlot.For);

    public Stated<ActorSet>? OwedTo => block.One<ActorSet>(row, ClauseSlot.OwedTo);

    public ImmutableArray<Stated<Amount>> Amounts => block.Many<Amount>(row, ClauseSlot.Amount);

    public ImmutableArray<string> PartOf => block.Rest(row).PartOf;

    public ImmutableArray<string> SameAs => block.Rest(row).SameAs;

    public ImmutableArray<string> Through => block.Rest(row).Through;

    public ImmutableArray<string> OutOf => block.Rest(row).OutOf;

    /// <summary>Must have happened, or hold.</summary>
    public ImmutableArray<Stated<Formula>> When => block.Many<Formula>(row, ClauseSlot.When);

    /// <summary>Must keep holding.</summary>
    public ImmutableArray<Stated<Formula>> While => block.Many<Formula>(row, ClauseSlot.While);

    /// <summary>Starts the clock.</summary>
    public ImmutableArray<Stated<Formula>> On => block.Many<Formula>(row, ClauseSlot.On);

    /// <summary>The exception.</summary>
    public ImmutableArray<Stated<Formula>> Unless => block.Many<Formula>(row, ClauseSlot.Unless);

    /// <summary>Consent, approval or money that others must give.</summary>
    public ImmutableArray<Stated<Formula>> Needs => block.Many<Formula>(row, ClauseSlot.Needs);

    public ImmutableArray<Stated<Deadline>> Within => block.Many<Deadline>(row, ClauseSlot.Within);

    /// <summary>First day by its own slot (inclusive), or null.</summary>
    public Stated<int>? From => block.One<int>(row, ClauseSlot.From);

    /// <summary>Last day by its own slot (inclusive), or null.</summary>
    public Stated<int>? To => block.One<int>(row, ClauseSlot.To);

    /// <summary>Last day for doing it (inclusive), or null.</summary>
    public Stated<int>? By => block.One<int>(row, ClauseSlot.By);

    public Stated<int>? Until => block.One<int>(row, ClauseSlot.Until);

    /// <summary>Ends it.</summary>
    public Stated<Formula>? UntilCondition => block.One<Formula>(row, ClauseSlot.UntilCondition);

    public string? Per => block.Rest(row).Per;

    public Stated<ImmutableArray<Place>>? Where => block.One<ImmutableArray<Place>>(row, ClauseSlot.Where);

    public bool WhereAnew => block.Rest(row).WhereAnew;

    public ActorSet? DecidedBy => block.Rest(row).DecidedBy;

    public Stated<ActorSet>? AtDiscretionOf => block.One<ActorSet>(row, ClauseSlot.AtDiscretionOf);

    public ImmutableArray<string> SubjectTo => block.Rest(row).SubjectTo;

    public ImmutableArray<string> Notwithstanding => block.Rest(row).Notwithstanding;

    public Stated<ActorSet>? ProposalOf => block.One<ActorSet>(row, ClauseSlot.ProposalOf);

    public ImmutableArray<Stated<ActorSet>> ReservationBy => block.Many<ActorSet>(row, ClauseSlot.ReservationBy);

    public ImmutableArray<Stated<string>> Undefined => block.Many<string>(row, ClauseSlot.Undefined);

    /// <summary>Acts that the text, by what a source says, does not promise: a recorded silence, no duty not to.</summary>
    public ImmutableArray<Stated<Act>> LeavesOut => block.Many<Act>(row, ClauseSlot.LeavesOut);

    public ImmutableArray<Citation> Sources => block.Sources(row);

    public EvidenceGrade Evidence => block.Evidence(row);

    public string? Scenario => block.Rest(row).Scenario;

    public ImmutableArray<string> Notes => block.Rest(row).Notes;

    public SourceLocation Location => block.Location(row);

    public ImmutableArray<Contest<Commitment>> Contests => block.Rest(row).Contests;

    /// <summary>The condition under which it begins and goes on, with what its text needs; one object for all clauses with the same. How it is meant to end is left out.</summary>
    public Formula Entry => block.Entry(row);

    /// <summary>The one condition under which it bites: <see cref="Entry"/>, until what ends it.</summary>
    public Formula Condition => block.Whole(row);

    /// <summary>The days of its own slots (both inclusive): from, to, by and until a date; the last may lie before the first.</summary>
    public (int First, int Last) OwnDays => block.OwnDays(row);

    /// <summary>Whether it names a place of its own.</summary>
    internal bool Has(ClauseSlot slot) => block.Has(row, slot);

    public override string ToString() => Id;

    public Commitment WithContests(ImmutableArray<Contest<Commitment>> contests)
    {
        var draft = block.Read(row);
        draft.Rest = draft.Rest with { Contests = contests };
        return ClauseBlock.Single(draft);
    }

    public Commitment Taking(string slot, Commitment reading)
    {
        var (draft, other) = (block.Read(row), reading.block.Read(reading.row));
        foreach (var replaced in SlotsOf(slot))
        {
            draft.Statements.RemoveAll(s => s.Slot == replaced);
            draft.Statements.AddRange(other.Statements.Where(s => s.Slot == replaced));
        }

        draft.Rest = slot switch
        {
            "part of" => draft.Rest with { PartOf = other.Rest.PartOf },
            "same as" => draft.Rest with { SameAs = other.Rest.SameAs },
            "through" => draft.Rest with { Through = other.Rest.Through },
            "out of" => draft.Rest with { OutOf = other.Rest.OutOf },
            "per" => draft.Rest with { Per = other.Rest.Per },
            "where" => draft.Rest with { WhereAnew = other.Rest.WhereAnew },
            "decided by" => draft.Rest with { DecidedBy = other.Rest.DecidedBy },
            "subject to" => draft.Rest with { SubjectTo = other.Rest.SubjectTo },
            "notwithstanding" => draft.Rest with { Notwithstanding = other.Rest.Notwithstanding },
            _ => draft.Rest,
        };
        return ClauseBlock.Single(draft);
    }

    /// <summary>The same clause in its text as a standpoint has it.</summary>
    internal Commitment In(Instrument text)
    {
        var draft = block.Read(row);
        draft.Text = text;
        return ClauseBlock.Single(draft);
    }

    /// <summary>The same with those statements alone, its bearers apart, whose citations pass a test.</summary>
    internal Commitment Citing(Func<ImmutableArray<Citation>, bool> test)
    {
        if (block.AllCites(row, test))
        {
            return this;
        }

        var draft = block.Read(row);
        draft.Statements.RemoveAll(s => s.Slot != ClauseSlot.Who && !test(draft.Values.Citations[s.Cites]));
        return ClauseBlock.Single(draft);
    }

    /// <summary>The same with one of its acts alone.</summary>
    internal Commitment Only(Stated<Duty> duty)
    {
        var draft = block.Read(row);
        draft.Statements.RemoveAll(s => s.Slot == ClauseSlot.Act
            && !(s.Line == duty.Location.Line && s.Column == duty.Location.Column && ReferenceEquals(draft.Values.Duties[s.Value], duty.Value)));
        return ClauseBlock.Single(draft);
    }

    /// <summary>The same without the conditions of a slot, or without one of them.</summary>
    /// <param name="slot">As it is written: <c>when</c>, <c>while</c>, <c>on</c>, <c>unless</c>, <c>needs</c> or <c>until</c>; a day of the last stays.</param>
    /// <param name="place">Which of them, counted from 0 in the order in which they are written; null for all.</param>
    public Commitment WithoutCondition(string slot, int? place = null)
    {
        var kind = slot == "until" ? ClauseSlot.UntilCondition : SlotsOf(slot)[0];
        var draft = block.Read(row);
        var seen = 0;
        draft.Statements.RemoveAll(s => s.Slot == kind && (place is null || seen++ == place));
        return ClauseBlock.Single(draft);
    }

    private static ReadOnlySpan<ClauseSlot> SlotsOf(string slot) => slot switch
    {
        "act" => [ClauseSlot.Act],
        "who" => [ClauseSlot.Who],
        "for" => [ClauseSlot.For],
        "owed to" => [ClauseSlot.OwedTo],
        "amount" => [ClauseSlot.Amount],
        "when" => [ClauseSlot.When],
        "while" => [ClauseSlot.While],
        "on" => [ClauseSlot.On],
        "within" => [ClauseSlot.Within],
        "by" => [ClauseSlot.By],
        "from" => [ClauseSlot.From],
        "to" => [ClauseSlot.To],
        "until" => [ClauseSlot.Until, ClauseSlot.UntilCondition],
        "needs" => [ClauseSlot.Needs],
        "where" => [ClauseSlot.Where],
        "unless" => [ClauseSlot.Unless],
        "at discretion of" => [ClauseSlot.AtDiscretionOf],
        "proposal of" => [ClauseSlot.ProposalOf],
        "reservation by" => [ClauseSlot.ReservationBy],
        "undefined" => [ClauseSlot.Undefined],
        _ => [],
    };
}
