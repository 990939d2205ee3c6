namespace Fetial.Tests.Checks;

/// <summary>F341, F342, F343: what an adversary holds, votes on or bears.</summary>
internal static class AdversaryCases
{
    private const string Attack = "2023-01-01  D attacks A\n";
    private const string Held = "F341";
    private const string Vote = "F342";
    private const string Bearer = "F343";

    public static IEnumerable<Case> All =>
    [
        new("its ceasefire", Held, true, Attack + "one/c1 | who B | must supply grain to A | when D ceases fire with A"),
        new("its peace", Held, true, Attack + "one/c1 | who B | must supply grain to A | when A makes peace with D"),
        new("a status that it must help to start", Held, true, Attack + "one/c1 | who B | must supply grain to A | while ceasefire between A and D"),
        new("the attacker named in the trigger", Held, true, "one/c1 | who B | must defend C | when D attacks C and D demobilises"),
        new("its seat in a consensus", Held, true, "organisation Pool  admits by consensus\\n  member B, D\n" + Attack + "one/c1 | who B | must supply grain to A | when A joins Pool"),
        new("that nothing of it happens", Held, true, Attack + "one/c1 | who B | must supply grain to A | unless D demobilises"),
        new("only the hostile act", Held, false, Attack + "one/c1 | who B | must defend A | when D attacks A"),
        new("the protected holds it", Held, false, Attack + "one/c1 | who B | must supply grain to A | when A requests help from B"),
        new("another way", Held, false, Attack + "one/c1 | who B | must supply grain to A | when D ceases fire with A or A requests help from B"),
        new("its own promise", Held, false, Attack + "paper/c1 | who D | must supply grain to A | when D ceases fire with A"),
        new("nobody attacked", Held, false, "one/c1 | who B | must supply grain to A | when D ceases fire with A"),
        new("it attacked another", Held, false, "2023-01-01  D attacks C\none/c1 | who B | must supply grain to A | when D ceases fire with A"),
        new("it attacked after the day", Held, false, "2025-01-01  D attacks A\none/c1 | who B | must supply grain to A | when D ceases fire with A"),
        new("the attack is denied and nowhere stated", Held, false, "not 2023-01-01  D attacks A\none/c1 | who B | must supply grain to A | when D ceases fire with A"),
        new("it has come about already", Held, false, Attack + "2023-06-01  D ceases fire with A\none/c1 | who B | must supply grain to A | when D ceases fire with A"),
        new("a prohibition", Held, false, Attack + "one/c1 | who B | must not supply grain to A | when D ceases fire with A"),
        new("a permission", Held, false, Attack + "one/c1 | who B | may supply grain to A | when D ceases fire with A"),
        new("a seat in a majority", Held, false, "organisation Pool  admits by majority\\n  member B, C, D\n" + Attack + "one/c1 | who B | must supply grain to A | when A joins Pool"),
        new("it has left the consensus", Held, false, "organisation Pool  admits by consensus\\n  member B\\n  member D  from 2000-01-01 to 2022-12-31\n" + Attack + "one/c1 | who B | must supply grain to A | when A joins Pool"),
        new("the protected is another", Held, false, Attack + "one/c1 | who B | must supply grain to A | for C | when D ceases fire with A"),

        new("its consent", Vote, true, Attack + "one/c1 | who B | must supply grain to A | needs consent of D"),
        new("its vote among several", Vote, true, Attack + "one/c1 | who B | must supply grain to A | needs approval by B, D"),
        new("a class that holds it", Vote, true, Attack + "one/c1 | who B | must supply grain to A | needs approval by circle"),
        new("it decides what is open", Vote, true, Attack + "one/c1 | who B | must supply grain to A | when undefined \"the time has come\" decided by D"),
        new("its discretion", Vote, true, Attack + "one/c1 | who B | must supply grain to A | at discretion of D"),
        new("the consent of others", Vote, false, Attack + "one/c1 | who B | must supply grain to A | needs consent of B, C"),
        new("no attack", Vote, false, "one/c1 | who B | must supply grain to A | needs consent of D"),
        new("its own promise, its own consent", Vote, false, Attack + "paper/c1 | who D | must supply grain to A | needs consent of D"),
        new("the protected decides", Vote, false, Attack + "one/c1 | who B | must supply grain to A | when undefined \"the time has come\" decided by A"),
        new("a permission with its consent", Vote, false, Attack + "one/c1 | who B | may supply grain to A | needs consent of D"),
        new("the consent for a prohibition", Vote, false, Attack + "one/c1 | who B | must not supply grain to A | needs consent of D"),

        new("among those who defend", Bearer, true, Attack + "paper/c1 | who B, D | must defend A"),
        new("every party", Bearer, true, Attack + "paper/c1 | who every party | must supply grain to A"),
        new("by the trigger alone", Bearer, true, "paper/c1 | who B, D | must defend C | when D attacks C"),
        new("by the slot for", Bearer, true, Attack + "paper/c1 | who B, D | must consult with C | for A"),
        new("all others", Bearer, false, Attack + "paper/c1 | who B, C | must defend A"),
        new("it attacked nobody", Bearer, false, "paper/c1 | who B, D | must defend A"),
        new("it alone", Bearer, false, Attack + "paper/c1 | who D | must defend A"),
        new("no help but talks", Bearer, false, Attack + "paper/c1 | who B, D | must negotiate with A"),
        new("each other", Bearer, false, Attack + "paper/c1 | who every party | must consult with each other"),
        new("forbidden acts", Bearer, false, Attack + "paper/c1 | who B, D | must not defend A"),
        new("permitted acts", Bearer, false, Attack + "paper/c1 | who B, D | may defend A"),
    ];
}
