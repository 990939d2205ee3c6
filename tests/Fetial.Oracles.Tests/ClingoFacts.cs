using System.Globalization;
using System.Text;

namespace Fetial.Oracles.Tests;

/// <summary>A small portfolio without conditions as facts for the logic program <c>Clashes.lp</c>.</summary>
internal static class ClingoFacts
{
    /// <summary>The vocabulary and the days, the same for all portfolios.</summary>
    public static string Ground()
    {
        var facts = new StringBuilder();
        foreach (var verb in TinyVocabulary.Verbs)
        {
            facts.AppendLine($"verb({Name(verb.Name)}).{(verb.Wider is { } wider ? $" wider({Name(verb.Name)},{Name(wider)})." : "")}");
        }

        foreach (var (name, wider) in TinyVocabulary.Things)
        {
            facts.AppendLine($"thing({name}).{(wider is null ? "" : $" thing_of({name},{wider}).")}");
        }

        foreach (var (name, around) in TinyVocabulary.Places)
        {
            facts.AppendLine($"place({Name(name)}).{(around is null ? "" : $" place_of({Name(name)},{Name(around)}).")}");
        }

        return facts.AppendJoin(' ', TinyDays.All.Select(d => $"day({d}).")).AppendLine().ToString();
    }

    /// <summary>What clauses say and when they stand, without conditions, priorities and any-of lists, which the sample leaves out.</summary>
    public static string Of(int number, TinyPortfolio portfolio)
    {
        var facts = new StringBuilder($"today({number},{portfolio.AsOf}).\n");
        foreach (var member in portfolio.League)
        {
            Fact("member", Name(member));
        }

        foreach (var text in portfolio.Texts)
        {
            Fact("begins", text.Id, text.Proposed ?? text.Signed ?? text.Adopted ?? 0);
            foreach (var party in text.Parties)
            {
                Fact("party", text.Id, Name(party));
            }

            if (text.Ends is { } ends)
            {
                Fact("ends", text.Id, ends);
            }
        }

        foreach (var left in portfolio.Leavings)
        {
            foreach (var party in left.Party is { } one ? [one] : portfolio.Text(left.Text).Parties)
            {
                Fact("leaves", left.Text, Name(party), left.Day);
            }
        }

        foreach (var clause in portfolio.Clauses)
        {
            Write(clause);
        }

        return facts.ToString();

        void Write(TinyClause clause)
        {
            var id = Id(clause);
            Fact("clause", id);
            Fact("of", id, clause.Text);
            if (clause.From is { } from)
            {
                Fact("from", id, from);
            }

            if (clause.To is { } to)
            {
                Fact("until", id, to);
            }

            foreach (var (scope, places) in new[] { ("own", clause.Where), ("text", portfolio.Text(clause.Text).Where) }.Where(s => !s.Item2.IsEmpty))
            {
                Fact("narrowed", id, scope);
                foreach (var place in places)
                {
                    Fact("scope", id, scope, Name(place));
                }
            }

            foreach (var bearer in clause.Who.Members)
            {
                Fact("bearer", id, Name(bearer));
                if (!clause.Commits)
                {
                    continue;
                }

                // The results of the design, written a third time: here as the acts that are ruled in or out.
                if (clause.Negated)
                {
                    Result(id, bearer, "ruled_out", "own", bearer, clause.Act, false);
                    continue;
                }

                Result(id, bearer, "ruled_in", "own", bearer, clause.Act, true);
                switch (clause.Act)
                {
                    case { Verb: "shun" or "snub", Actors: { } shunned }:
                        Result(id, bearer, "ruled_out", "effect", bearer, new TinyAct("bake", shunned, "bread"), false);
                        break;
                    case { Verb: "keep clear", Body: { } body }:
                        Result(id, bearer, "ruled_out", "effect", bearer, new TinyAct("enrol", Body: body), false);
                        break;
                    case { Verb: "bless", Event: { } wanted }:
                        Result(id, bearer, "ruled_in", "wish", wanted.Doers.Members[0], wanted.Act, false);
                        break;
                    case { Verb: "curse", Event: { } unwanted }:
                        Result(id, bearer, "ruled_out", "wish", unwanted.Doers.Members[0], unwanted.Act, false);
                        break;
                }
            }
        }

        void Result(string clause, string bearer, string side, string kind, string doer, TinyAct act, bool own)
        {
            var result = $"r({clause},{Name(bearer)},{kind})";
            Fact(side, clause, Name(bearer), result);
            Fact("result", result, Name(act.Verb), Name(doer));
            foreach (var actor in act.Actors?.Members ?? [])
            {
                Fact("object", result, Name(actor));
            }

            foreach (var (role, value) in new[] { ("with", act.Thing), ("at", act.Place), ("body", act.Body) })
            {
                if (value is not null)
                {
                    Fact(role, result, Name(value));
                }
            }

            // Whom a blessing is about is part of what it is: two blessings of different events are different acts.
            if (act.Event is { } told)
            {
                Fact("object", result, Name("about " + told.Text));
            }

            if (own)
            {
                Fact("own", result);
                if (TinyVocabulary.Verb(act.Verb).Once)
                {
                    Fact("once", result);
                }
            }
        }

        void Fact(string name, params object[] values) => facts.AppendLine(CultureInfo.InvariantCulture, $"{name}({number},{string.Join(',', values)}).");
    }

    public static string Id(TinyClause clause) => $"{clause.Text}_{clause.Part}";

    private static string Name(string name) => name.ToLowerInvariant().Replace(' ', '_').Replace(",", "", StringComparison.Ordinal);
}
