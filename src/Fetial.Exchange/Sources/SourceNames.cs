namespace Fetial.Exchange.Sources;

/// <summary>Readable ids and titles for sources that have none.</summary>
internal static class SourceNames
{
    private const int LongestId = 40;

    /// <summary>The id from the site and the most telling part of the path, or from the first words; at most 40 characters, lower case.</summary>
    public static string Id(SourceMention mention)
    {
        if (mention is { IsBare: true, Url: { } url } && Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            var path = PathWords(address);
            return Cut(FetialText.Slug(Site(address) + (path.Length > 0 ? "-" + path : string.Empty)));
        }

        return mention.IsUnverified && mention.Url is null && mention.Text.Contains("general knowledge", StringComparison.OrdinalIgnoreCase)
            ? "general-knowledge"
            : Cut(FetialText.Slug(mention.Text));
    }

    /// <summary>The remark if it tells more than "text"; else the site and the words of the path; else the mention itself.</summary>
    public static string Title(SourceMention mention)
    {
        if (mention is not { IsBare: true, Url: { } url } || !Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return mention.Text;
        }

        if (mention.Remark.Length > 0 && !mention.IsText)
        {
            return mention.Remark;
        }

        var words = PathWords(address).Replace('-', ' ').Replace('_', ' ');
        return words.Length > 0 ? $"{Host(address)}: {words}" : Host(address);
    }

    /// <summary>The id, or the id with the first number from 2 that makes it free.</summary>
    public static string Unique(string id, Func<string, bool> taken)
    {
        var free = id;
        for (var n = 2; taken(free); n++)
        {
            var suffix = $"-{n}";
            free = (id.Length + suffix.Length > LongestId ? id[..(LongestId - suffix.Length)].TrimEnd('-', '.') : id) + suffix;
        }

        return free;
    }

    private static string Host(Uri address)
    {
        var host = address.Host.ToLowerInvariant();
        foreach (var prefix in new[] { "www.", "m." })
        {
            host = host.StartsWith(prefix, StringComparison.Ordinal) ? host[prefix.Length..] : host;
        }

        return host;
    }

    /// <summary>The host without its ending: "kyivindependent", "gov" of "gov.uk", "lawfaremedia".</summary>
    private static string Site(Uri address)
    {
        var labels = Host(address).Split('.');
        var endings = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3 && labels[^2] != "gov" ? 2 : 1;
        return string.Join('-', labels.Take(Math.Max(1, labels.Length - endings)));
    }

    /// <summary>The part of the path with most letters; numbers if no part has any; then the query.</summary>
    private static string PathWords(Uri address)
    {
        var parts = Uri.UnescapeDataString(address.AbsolutePath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var best = parts.OrderByDescending(p => p.Count(char.IsLetter)).FirstOrDefault() ?? address.Query.TrimStart('?');
        var dot = best.LastIndexOf('.');
        return dot > 0 && best.Length - dot <= 6 ? best[..dot] : best;
    }

    private static string Cut(string id)
    {
        if (id.Length <= LongestId)
        {
            return id;
        }

        var cut = id[..LongestId];
        var hyphen = cut.LastIndexOf('-');
        return (id[LongestId] == '-' || hyphen < LongestId / 2 ? cut : cut[..hyphen]).TrimEnd('-', '.', '~');
    }
}
