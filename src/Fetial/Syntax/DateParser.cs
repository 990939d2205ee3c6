using System.Globalization;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads days, months, years and moments of the Gregorian calendar; impossible ones are findings.</summary>
internal static class DateParser
{
    /// <summary>Whether the token looks like a date, possible or not.</summary>
    public static bool Starts(Token token) =>
        token.Kind is TokenKind.Date or TokenKind.Moment
        || (token.Kind == TokenKind.Number && token.Text.Length == 4 && token.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>A date; null and a finding for anything else, a moment included.</summary>
    public static DateSyntax? Parse(ref TokenCursor cursor, ParseContext context)
    {
        if (cursor.AtEnd || !Starts(cursor.Current) || cursor.Current.Kind == TokenKind.Moment)
        {
            context.Report(SyntaxErrors.DateExpected(context.At(cursor.Here), cursor.Current.Text));
            return null;
        }

        var token = cursor.Take();
        return Parse(token.Text, token, context);
    }

    /// <summary>A date or a moment; null and a finding for anything else.</summary>
    public static MomentSyntax? ParseMoment(ref TokenCursor cursor, ParseContext context)
    {
        if (cursor.Current.Kind == TokenKind.Moment)
        {
            return ParseMoment(cursor.Take(), context);
        }

        return Parse(ref cursor, context) is { } date ? new MomentSyntax(date, null, null, null, date.Span) : null;
    }

    private static MomentSyntax? ParseMoment(Token token, ParseContext context)
    {
        var split = token.Text.IndexOf('T', StringComparison.Ordinal);
        var time = token.Text.AsSpan(split + 1);
        if (Parse(token.Text[..split], token, context) is not { } date)
        {
            return null;
        }

        if (date.Day is null)
        {
            return Bad(token, "A time of day needs the whole date, such as 2024-05-06T10:00Z.", context);
        }

        if (time.Length < 5 || time[2] != ':' || !Number(time[..2], out var hour) || !Number(time[3..5], out var minute))
        {
            return Bad(token, "Write hours and minutes with two digits each: 2024-05-06T09:30Z.", context);
        }

        if (hour > 23 || minute > 59)
        {
            return Bad(token, "Hours run from 00 to 23, minutes from 00 to 59.", context);
        }

        if (time[5..] is "Z")
        {
            return new MomentSyntax(date, hour, minute, 0, token.Span);
        }

        var zone = time[5..];
        if (zone.Length != 6 || zone[0] is not ('+' or '-') || zone[3] != ':'
            || !Number(zone[1..3], out var hours) || !Number(zone[4..6], out var minutes))
        {
            return Bad(token, $"Say which clock: {token.Text.AsSpan(0, split + 6)}Z for UTC, or an offset such as +02:00.", context);
        }

        var offset = (hours * 60) + minutes;
        if (offset > 18 * 60 || minutes > 59)
        {
            return Bad(token, "Offsets run from -18:00 to +18:00.", context);
        }

        return new MomentSyntax(date, hour, minute, zone[0] == '-' ? -offset : offset, token.Span);
    }

    private static DateSyntax? Parse(string text, Token token, ParseContext context)
    {
        var parts = text.Split('-');
        var year = int.Parse(parts[0], CultureInfo.InvariantCulture);
        int? month = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : null;
        int? day = parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : null;
        var remedy = Array.Exists(parts, p => p.Length == 1) ? "Write months and days with two digits: 2024-05-06."
            : year == 0 ? "Years run from 0001 to 9999."
            : month is < 1 or > 12 ? "Months run from 01 to 12."
            : month is { } m && day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, m)) ? LengthOf(year, m)
            : null;
        if (remedy is null)
        {
            return new DateSyntax(year, month, day, token.Span);
        }

        context.Report(SyntaxErrors.ImpossibleDate(context.At(token.Span), text, remedy));
        return null;
    }

    private static string LengthOf(int year, int month)
    {
        var length = DateTime.DaysInMonth(year, month);
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return $"{name} {year} has {length} days; its last day is {year:D4}-{month:D2}-{length:D2}.";
    }

    private static MomentSyntax? Bad(Token token, string remedy, ParseContext context)
    {
        context.Report(SyntaxErrors.BadMoment(context.At(token.Span), token.Text, remedy));
        return null;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
