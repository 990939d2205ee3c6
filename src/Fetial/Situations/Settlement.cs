using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>
/// What a text, a clause or a coalition says from a standpoint: of the rival statements of each slot the most trusted, else the first written, and
/// nothing that was not known by the known-date. Made once per perspective, so that every analysis reads the same statement. The contests that stay
/// open (rivals that are trusted alike) are kept on what comes out.
/// </summary>
public sealed class Settlement(Trust trust)
{
    public Instrument Of(Instrument instrument)
    {
        var settled = Chosen(instrument);
        return trust.IsOpen ? settled : settled with
        {
            Force = Known(settled.Force),
            By = Known(settled.By),
            Stages = Known(settled.Stages),
            InForce = Known(settled.InForce),
            Provisional = Known(settled.Provisional),
            Suspended = Known(settled.Suspended),
            Exit = Known(settled.Exit),
        };
    }

    /// <summary>The clause within its text as settled; null where neither its bearers nor its acts were known.</summary>
    public Commitment? Of(Commitment clause, Instrument text)
    {
        var settled = Chosen(clause);
        settled = ReferenceEquals(settled.Instrument, text) ? settled : settled.In(text);
        if (trust.IsOpen)
        {
            return settled;
        }

        var known = settled.Citing(trust.IsKnown);
        return !trust.IsKnown(settled.Who) || (known.Acts.IsEmpty && !settled.Acts.IsEmpty) ? null : known;
    }

    public Coalition Of(Coalition coalition)
    {
        var settled = Chosen(coalition);
        return trust.IsOpen ? settled : settled with
        {
            Leads = Known(settled.Leads),
            Capabilities = Known(settled.Capabilities),
            Needs = Known(settled.Needs),
            Pledged = Known(settled.Pledged),
            Since = Known(settled.Since),
        };
    }

    private T Chosen<T>(T owner)
        where T : class, IContested<T>
    {
        if (owner.Contests.IsEmpty)
        {
            return owner;
        }

        var open = ImmutableArray.CreateBuilder<Contest<T>>();
        var settled = owner;
        foreach (var contest in owner.Contests)
        {
            var known = contest.Rivals.Where(r => trust.IsKnown(r.Statement)).ToList();
            if (known.Count == 0)
            {
                continue;
            }

            var best = known.Min(r => trust.Rank(r.Statement.Cites));
            var trusted = known.Where(r => trust.Rank(r.Statement.Cites) == best).ToImmutableArray();
            settled = settled.Taking(contest.Slot, trusted[0].Reading);
            if (trusted.Length > 1)
            {
                open.Add(contest with { Rivals = trusted });
            }
        }

        return settled.WithContests(open.ToImmutable());
    }

    private ImmutableArray<Stated<T>> Known<T>(ImmutableArray<Stated<T>> statements)
    {
        foreach (var statement in statements)
        {
            if (!trust.IsKnown(statement))
            {
                return statements.RemoveAll(s => !trust.IsKnown(s));
            }
        }

        return statements;
    }

    private Stated<T>? Known<T>(Stated<T>? statement) => trust.IsKnown(statement) ? statement : null;
}
