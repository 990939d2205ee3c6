namespace Fetial.Model;

public enum ActorKind
{
    State,
    Organisation,
    Alliance,
    Group,
    Coalition,
    Body,
    Faction,
    ArmedGroup,
    Class,
}
