using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>Amounts inside acts.</summary>
public static class Amounts
{
    /// <summary>A prohibition of at least so much, or at most so much, leaves the other amounts free.</summary>
    public static bool Meet(ActInstance told, ActInstance forbidden)
    {
        var key = new RoleKey(Role.Thing, 0);
        var most = told[key] is ThingValue { Amount: { Qualifier: AmountQualifier.Exact or AmountQualifier.AtMost, Number: { } upper } } ? upper : decimal.MaxValue;
        var least = told[key] is ThingValue { Amount: { Qualifier: AmountQualifier.Exact or AmountQualifier.AtLeast, Number: { } lower } } ? lower : decimal.MinValue;
        return forbidden[key] is not ThingValue { Amount: { Number: { } bound } amount } || amount.Qualifier switch
        {
            AmountQualifier.AtLeast => most >= bound,
            AmountQualifier.AtMost => least <= bound,
            _ => true,
        };
    }

    /// <summary>The same for what was done: where the record does not say how much, it is not known to be so much.</summary>
    public static bool IsKnownToMeet(ActInstance told, ActInstance forbidden)
    {
        var key = new RoleKey(Role.Thing, 0);
        return (forbidden[key] is not ThingValue { Amount.Number: not null } || told[key] is ThingValue { Amount.Number: not null }) && Meet(told, forbidden);
    }
}
