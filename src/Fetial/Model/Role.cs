namespace Fetial.Model;

/// <summary>The places of a verb pattern. SUBJECT is whoever does the act.</summary>
public enum Role
{
    Subject,
    Actor,
    Thing,
    Place,
    Organisation,
    Number,
    Event,
    Text,
}
