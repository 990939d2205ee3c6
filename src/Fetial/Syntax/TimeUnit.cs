namespace Fetial.Syntax;

public enum TimeUnit
{
    Hours,
    Days,
    Months,
    Years,
}
