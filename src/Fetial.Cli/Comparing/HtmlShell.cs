using System.Net;

namespace Fetial.Cli.Comparing;

/// <summary>One self-contained page: no script, no network, printable. What stands in it is made by others.</summary>
public static class HtmlShell
{
    private const string Style = """
        :root{color-scheme:light dark;--line:#8886;--mark:#b45309}
        body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;padding:0 1rem;max-width:1400px}
        h1{font-size:1.3rem;margin:0}h2{font-size:1.05rem;margin:1.6rem 0 .4rem}p{margin:.3rem 0}
        .scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9rem}
        th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;min-width:8rem}
        tbody th,thead th:first-child{position:sticky;left:0;background:Canvas}
        .fewer{border-left:4px solid var(--mark)}.uncounted{font-style:italic;opacity:.75}
        small{display:block;opacity:.8}summary{cursor:pointer}
        @media print{body{max-width:none;margin:0}.scroll{overflow:visible}details>*{display:block}}
        """;

    /// <param name="body">HTML, already escaped.</param>
    public static string Page(string title, string body) =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>{Text(title)}</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n{body}</body>\n</html>\n";

    public static string Text(string text) => WebUtility.HtmlEncode(text);
}
