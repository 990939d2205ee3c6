using System.Text.RegularExpressions;

namespace Fetial.Exchange.Sources;

/// <summary>One source as a cell names it: an address, a remark in parentheses, or only words.</summary>
/// <param name="Text">The mention on one line.</param>
/// <param name="Url">The address in it, if any.</param>
/// <param name="Remark">What follows the address in parentheses; empty if nothing does.</param>
internal sealed partial record SourceMention(string Text, string? Url, string Remark)
{
    /// <summary>The address if the mention is an address and at most a remark; otherwise all of its words.</summary>
    public string Key => IsBare ? Url ?? Text : Text;

    /// <summary>An address, perhaps with a remark, and no other words.</summary>
    public bool IsBare => Url is { } url && Text.StartsWith(url, StringComparison.Ordinal) && (Text.Length == url.Length || Remark.Length > 0);

    /// <summary>"(text)", "(full text)", "(full text, Ukrainian)": the source is the text itself.</summary>
    public bool IsText => TextRemark().IsMatch(Remark);

    /// <summary>Nobody looked it up.</summary>
    public bool IsUnverified => Text.Contains("general knowledge", StringComparison.OrdinalIgnoreCase)
        || Text.Contains("(not checked)", StringComparison.OrdinalIgnoreCase)
        || Text.Equals("not checked", StringComparison.OrdinalIgnoreCase);

    public static SourceMention Of(string text)
    {
        var line = FetialText.OneLine(text);
        var match = Address().Match(line);
        if (!match.Success)
        {
            return new SourceMention(line, null, string.Empty);
        }

        var after = line[(match.Index + match.Length)..].Trim();
        var remark = after is ['(', .. var inner, ')'] && !inner.AsSpan().ContainsAny('(', ')') ? inner.Trim() : string.Empty;
        return new SourceMention(line, match.Value, remark);
    }

    [GeneratedRegex(@"https?://[^\s""]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"^((full|official|protocol|the) )*text(,.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex TextRemark();
}
