using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Findings;

/// <summary>Conditions as sentences. What the text leaves open is quoted and said to be left open.</summary>
/// <param name="met">What is said of a condition that the text leaves open: it "is met", or after "while" it "holds".</param>
internal sealed class ConditionEnglish(ActEnglish acts, string met = "is met")
{
    public string Of(Formula formula) => Of(formula, nested: false);

    /// <summary>Several slots of one name, joined by and.</summary>
    public string All(ImmutableArray<Stated<Formula>> slots) => Of(Formula.All(slots.Select(s => s.Value)));

    /// <summary>What starts a clock: "of a request by A" where a request does, else "after A signs X".</summary>
    public string Clock(ImmutableArray<Stated<Formula>> on) => Request(on) is { } request ? $"of {request}" : $"after {All(on)}";

    /// <summary>"a request by Atlantia", or null where something other than one request is meant.</summary>
    public string? Request(ImmutableArray<Stated<Formula>> on) =>
        on is [{ Value: EventAtom { Anew: false, AfterDay: null, AfterAct: null, Act: { Subject: { } subject } act } }]
            && act.Verb.Patterns[act.PatternIndex].Parts[0].Word == "request"
            ? $"a request by {acts.Actors.Of(subject)}"
            : null;

    /// <summary>Consents: "the consent of A", "approval by B", "money voted each year by C".</summary>
    public string Consents(IEnumerable<Formula> needs)
    {
        var atoms = needs.SelectMany(n => n.Atoms()).ToList();
        var consents = atoms.OfType<ConsentAtom>().GroupBy(c => (c.Kind, c.Each))
            .Select(g => Consent(g.First() with { Of = g.First().Of with { Terms = [.. g.SelectMany(c => c.Of.Terms)] } }));
        return EnglishList.And(consents.Concat(atoms.Where(a => a is not ConsentAtom).Select(a => Of(a))));
    }

    private string Of(Formula formula, bool nested) => formula switch
    {
        AllOf { Terms.IsEmpty: true } => "in any case",
        AllOf all => (nested ? "both " : "") + EnglishList.And(all.Terms.Select(t => Of(t, nested: true))),
        AnyOf any => (nested ? "either " : "") + EnglishList.Or(any.Terms.Select(t => Of(t, nested: true))),
        Negation { Term: EventAtom { Anew: false, AfterAct: null, AfterDay: null } e } => acts.Negative(e.Act),
        Negation { Term: StatusAtom status } => StatusText(status.Phrase, holds: false),
        Negation negation => $"it is not so that {Of(negation.Term, nested: true)}",
        EventAtom e => Event(e, nested),
        StatusAtom status => StatusText(status.Phrase, holds: true),
        OpenAtom { Defined: true } defined => $"a condition {met} (“{defined.Wording}”)",
        OpenAtom open => $"a condition {met} (left open: “{open.Wording}”{(open.DecidedBy is { } by ? $"; {acts.Actors.Of(by)} to decide" : "")})",
        ConsentAtom consent => Consent(consent),
        CountAtom count => Count(count),
        Atom atom => atom.Text,
        _ => "",
    };

    private string Event(EventAtom e, bool nested) => acts.Sentence(e.Act)
        + (e.Anew ? nested ? " again after the signature" : " again, after the signature" : "")
        + (e.AfterDay is { } day ? $" after {Calendar.Text(day)}" : "")
        + (e.AfterAct is { } after ? $"{(e.Anew ? " and" : "")} after {acts.Sentence(after)}" : "");

    // Both words bind to the same members; only the atom's own text keeps which was written.

    private string Consent(ConsentAtom consent)
    {
        var each = consent.Each is null ? "" : $" each {consent.Each}";
        return consent.Kind switch
        {
            ConsentKind.Consent => $"the consent of {acts.Actors.Of(consent.Of)}{each}",
            ConsentKind.Approval => $"approval{each} by {acts.Actors.Of(consent.Of)}",
            _ => $"money voted{each} by {acts.Actors.Of(consent.Of)}",
        };
    }

    private string Count(CountAtom count)
    {
        var members = acts.Actors.Of(count.Of with { Mode = BearingMode.EachOf });
        return count.Number is { } number
            ? $"at least {number} of {members} {acts.Predicate(count.Act, plural: number != 1)}"
            : count.Of.Terms is [{ Form: PartyKind.EveryMemberOf or PartyKind.EveryParty }]
                ? $"{members} {acts.Predicate(count.Act, plural: false)}"
                : $"every one of {members} {acts.Predicate(count.Act, plural: false)}";
    }

    /// <summary>"there are hostilities between A and B"; a status with an owner lasts: "the membership of A in X lasts".</summary>
    private string StatusText(StatusPhrase phrase, bool holds)
    {
        var words = phrase.Name.Split(' ');
        var fillers = phrase.Roles.ToLookup(r => r.Key.Role, r => r.Value);
        var used = new Dictionary<Role, int>();
        var text = string.Join(' ', words.Select(word =>
        {
            if (!Enum.TryParse<Role>(word, ignoreCase: true, out var role) || word.Any(char.IsLower))
            {
                return word;
            }

            var ordinal = used.GetValueOrDefault(role);
            used[role] = ordinal + 1;
            return fillers[role].ElementAtOrDefault(ordinal) is { } filler ? acts.Filler(filler) : "somebody";
        }));
        if (words is ["membership", "of", "ACTOR", "in", "ORGANISATION"] && phrase.Roles.Length == 2)
        {
            var many = fillers[Role.Actor].First() is ActorsFiller set && ActorEnglish.IsPlural(set.Actors);
            return $"{acts.Filler(fillers[Role.Actor].First())} {(many ? "are" : "is")} {(holds ? "" : "not ")}{(many ? "members" : "a member")} of {acts.Filler(fillers[Role.Organisation].First())}";
        }

        var plural = words[0].EndsWith('s');
        if (words.Length > 1 && words[1] == "of")
        {
            return $"the {text} {(holds ? plural ? "last" : "lasts" : plural ? "do not last" : "does not last")}";
        }

        var article = words[0] == "ceasefire" && holds ? "a " : "";
        return $"there {(plural ? "are" : "is")} {(holds ? article : "no ")}{text}";
    }
}
