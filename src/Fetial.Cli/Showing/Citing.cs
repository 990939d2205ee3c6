using Fetial.Model;

namespace Fetial.Cli.Showing;

/// <summary>Whether a declaration, or one statement in it, cites a source.</summary>
public static class Citing
{
    public static bool Cites(this Instrument text, Source source) =>
        Any(text.Sources, source) || Slots(source, text.Force) || Slots(source, text.By) || Slots(source, text.Stages) || Slots(source, text.InForce)
        || Slots(source, text.Provisional) || Slots(source, text.Suspended) || Slots(source, text.Exit) || Slots(source, text.Undefined);

    public static bool Cites(this Commitment clause, Source source) =>
        Any(clause.Sources, source) || One(source, clause.Who) || Slots(source, clause.Duties) || One(source, clause.For) || One(source, clause.OwedTo)
        || Slots(source, clause.Amounts) || Slots(source, clause.When) || Slots(source, clause.While) || Slots(source, clause.On) || Slots(source, clause.Unless)
        || Slots(source, clause.Needs) || Slots(source, clause.Within) || One(source, clause.From) || One(source, clause.To) || One(source, clause.By)
        || One(source, clause.Until) || One(source, clause.UntilCondition) || One(source, clause.Where) || One(source, clause.AtDiscretionOf)
        || One(source, clause.ProposalOf) || Slots(source, clause.ReservationBy) || Slots(source, clause.Undefined);

    public static bool Cites(this RecordedEvent recorded, Source source) => Any(recorded.Sources, source);

    private static bool Any(IEnumerable<Citation> cites, Source source) => cites.Any(cite => cite.Source.Id == source.Id);

    private static bool One<T>(Source source, Stated<T>? statement) => statement is not null && Any(statement.Cites, source);

    private static bool Slots<T>(Source source, IEnumerable<Stated<T>> statements) => statements.Any(statement => Any(statement.Cites, source));
}
