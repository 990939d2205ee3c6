using System.Collections.Immutable;

namespace Fetial.Model.Columns;

/// <summary>The values that the clauses of a portfolio are made of, each kept once: columns hold their numbers.</summary>
internal sealed class SharedValues
{
    public SharedValues()
    {
        NoCitations = Citations.NumberOf([]);
        Formulas.NumberOf(Formula.True);
    }

    public ValuePool<ActorSet> Actors { get; } = new(SameContent.Comparer);

    public ValuePool<Act> Acts { get; } = new(SameContent.Comparer);

    public ValuePool<Duty> Duties { get; } = new(SameContent.Comparer);

    /// <summary>All acts of one clause.</summary>
    public ValuePool<ImmutableArray<Duty>> DutyLists { get; } = new(SameContent.Comparer);

    public ValuePool<Formula> Formulas { get; } = new(SameContent.Comparer);

    public ValuePool<Amount> Amounts { get; } = new(EqualityComparer<Amount>.Default);

    public ValuePool<Deadline> Deadlines { get; } = new(EqualityComparer<Deadline>.Default);

    public ValuePool<ImmutableArray<Place>> Places { get; } = new(SameContent.Comparer);

    public ValuePool<ImmutableArray<Citation>> Citations { get; } = new(SameContent.Comparer);

    public ValuePool<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of the empty list of citations.</summary>
    public int NoCitations { get; }

    /// <summary>The value of a slot as it is kept, by its number; days are their own.</summary>
    public T Value<T>(ClauseSlot slot, int number) => (T)(slot switch
    {
        ClauseSlot.Who or ClauseSlot.For or ClauseSlot.OwedTo or ClauseSlot.AtDiscretionOf or ClauseSlot.ProposalOf or ClauseSlot.ReservationBy => Actors[number],
        ClauseSlot.Act => Duties[number],
        ClauseSlot.Amount => Amounts[number],
        ClauseSlot.When or ClauseSlot.While or ClauseSlot.On or ClauseSlot.Unless or ClauseSlot.Needs or ClauseSlot.UntilCondition => Formulas[number],
        ClauseSlot.Within => Deadlines[number],
        ClauseSlot.Where => Places[number],
        ClauseSlot.Undefined => Words[number],
        ClauseSlot.LeavesOut => Acts[number],
        _ => (object)number,
    });
}
