using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Fetial.Exchange;

/// <summary>What plain text may stand where in a <c>.fetial</c> file: quotes, names, phrases and ids.</summary>
public static partial class FetialText
{
    // The product runs without culture data, where the platform's own decomposition of letters does nothing.
    private const string Marked = "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķłļñńņňòóôõöøōőŕřśşšșßťţțùúûüūůűųýÿźżžÀÁÂÃÄÅĀĂĄÇĆČĎĐÈÉÊËĒĖĘĚĞĢÌÍÎÏĪĮİĶŁĻÑŃŅŇÒÓÔÕÖØŌŐŔŘŚŞŠȘŤŢȚÙÚÛÜŪŮŰŲÝŸŹŻŽ";
    private const string Plain = "aaaaaaaaacccddeeeeeeeeggiiiiiiikllnnnnoooooooorrssssstttuuuuuuuuyyzzzAAAAAAAAACCCDDEEEEEEEEGGIIIIIIIKLLNNNNOOOOOOOORRSSSSTTTUUUUUUUUYYZZZ";

    private static readonly HashSet<string> NotInNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "or", "not", "of", "in", "to", "from", "until", "while", "when", "every", "any", "except", "undefined", "defined", "within", "jointly", "each",
    };

    // Words that end a phrase, or begin a condition's next term, when the line is parsed.
    private static readonly HashSet<string> NotInPhrases = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "or", "not", "undefined", "defined", "because", "evidence", "according", "under", "through", "as", "answers", "where", "anew", "after",
    };

    /// <summary>The text as one line: every run of white space and control characters is one blank, none at the ends.</summary>
    public static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>A quoted text on one line; quotes and backslashes are escaped.</summary>
    public static string Quote(string text) =>
        "\"" + OneLine(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>Letters, digits, <c>-</c>, <c>.</c> and <c>~</c>, starting with a letter, ending with a letter or digit.</summary>
    public static bool IsId(string text) => IdPattern().IsMatch(text);

    /// <summary>An id, a slash and an id.</summary>
    public static bool IsArticleId(string text) => text.Split('/') is [var left, var right] && IsId(left) && IsId(right);

    /// <summary>A name of an actor or place as sentences use it: a capital first, at most six plain words, no word with a meaning of its own.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && char.IsUpper(text[0]) && IsWords(text) && text.Split(' ') is { Length: <= 6 } words && !words.Any(NotInNames.Contains);

    /// <summary>A run of plain words and numbers that starts with a word or number and holds no word that would end a phrase.</summary>
    public static bool IsPhrase(string text) => IsWords(text) && !text.Split(' ').Any(NotInPhrases.Contains);

    /// <summary>Mends an id: other letters lose their marks, everything else becomes one hyphen. Never empty.</summary>
    public static string MendId(string text)
    {
        var kept = new StringBuilder();
        foreach (var c in Latin(text))
        {
            var plain = char.IsAsciiLetterOrDigit(c) || c is '.' or '~' ? c : '-';
            if (plain != '-' || (kept.Length > 0 && kept[^1] != '-'))
            {
                kept.Append(plain);
            }
        }

        var mended = kept.ToString().Trim('-', '.', '~');
        return mended.Length == 0 ? "unnamed" : char.IsAsciiLetter(mended[0]) ? mended : "n-" + mended;
    }

    /// <summary>A lower-case id made of the words of a text.</summary>
    public static string Slug(string text) => MendId(text.Replace('.', ' ').Replace('~', ' ').ToLowerInvariant());

    private static string Latin(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var index = Marked.IndexOf(c, StringComparison.Ordinal);
            if (index >= 0)
            {
                plain.Append(Plain[index]);
            }
            else if (c is not ('\'' or '’' or 'ʼ') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    private static bool IsWords(string text) => WordsPattern().IsMatch(text);

    [GeneratedRegex(@"[\s\p{C}\p{Zl}\p{Zp}]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[A-Za-z]([A-Za-z0-9\-.~]*[A-Za-z0-9])?\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^(\p{L}[\p{L}\p{M}\p{Nd}\-~'’&_]*|[0-9]+(\.[0-9]+)?)( (\p{L}[\p{L}\p{M}\p{Nd}\-~'’&_]*|[0-9]+(\.[0-9]+)?))*\z")]
    private static partial Regex WordsPattern();
}
