namespace Fetial.Syntax;

public enum ConsentKind
{
    Consent,
    Approval,
    MoneyVoted,
}
