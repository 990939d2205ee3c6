using System.Text.RegularExpressions;
using System.Xml.Linq;
using Fetial.Exchange.Reports.Html;
using Fetial.Exchange.Reports.Markdown;
using Fetial.Exchange.Reports.Sarif;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Exchange.Tests.Reports;

/// <summary>No text that was read becomes markup.</summary>
public class EscapingTests
{
    [Fact]
    public void Text_AnyText_ComesBackFromTheElementAndTheAttribute() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), t =>
        {
            // XML knows no lone surrogates; everything else that HTML text holds, it holds too.
            var text = "x" + string.Concat(t.Get.Where(c => !char.IsSurrogate(c) && c is not ('\r' or '\uFFFE' or '\uFFFF')));
            var element = XElement.Parse(new HtmlText().Element("p", text, ("title", text.Replace('\n', ' ').Replace('\t', ' '))).ToString(), LoadOptions.PreserveWhitespace);
            var shown = string.Concat(text.Select(c => IsShown(c) ? c : '\uFFFD'));
            return !element.HasElements && element.Value == shown && element.Attribute("title")?.Value == shown.Replace('\n', ' ').Replace('\t', ' ');
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("</p><script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("&lt;b&gt;")]
    [InlineData("\u202Etxet a\u2066")]
    public void Text_Hostile_StaysText(string text)
    {
        var written = new HtmlText().Element("p", text, ("title", text)).ToString();
        Assert.Equal(2, written.Count(c => c == '<'));
        Assert.Equal(2, written.Count(c => c == '"'));
        Assert.DoesNotContain('\'', written);
        Assert.DoesNotContain('\u202E', written);
        Assert.DoesNotContain('\u2066', written);
    }

    [Fact]
    public void Link_ToAnyAnchor_IsOneFragment()
    {
        var written = new HtmlText().Link("clause-a b/c01~x\"<", "x").ToString();
        Assert.Equal("<a href=\"#clause-a%20b%2Fc01~x%22%3C\">x</a>", written);
    }

    [Theory]
    [InlineData("the party signs", "The party signs")]
    [InlineData("northern-frame-2019 differs", "northern-frame-2019 differs")]
    [InlineData("since 2021-06-01.", "since <span class=\"day\">2021-06-01</span>.")]
    public void Prose_ASentence_BeginsWellAndKeepsDaysWhole(string text, string expected) => Assert.Equal(expected, new HtmlText().Prose(text).ToString());

    [Fact]
    public void Escaped_AnyText_HasNoMarkLeftAndBecomesOneLine() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), t =>
        {
            var escaped = MarkdownText.Escaped(t.Get);
            var bare = Regex.Replace(escaped, @"\\[\\`*_\[\]#|~$]", "");
            return !escaped.Contains('\n') && !Regex.IsMatch(bare, @"[\\`*_\[\]#|~$<>]") && !Regex.IsMatch(escaped, @"^([-+=]|[0-9]+\. )");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("1. first", "\u200B1. first")]
    [InlineData("[x](javascript:1)", "\\[x\\](javascript:1)")]
    [InlineData("<img src=x>", "&lt;img src=x&gt;")]
    public void Escaped_AMark_IsShownAsItIs(string text, string expected) => Assert.Equal(expected, MarkdownText.Escaped(text));

    [Theory]
    [InlineData("corpus/a b.fetial", "corpus/a%20b.fetial")]
    [InlineData("../x/é.fetial", "../x/%C3%A9.fetial")]
    [InlineData("/home/x/a.fetial", "file:///home/x/a.fetial")]
    [InlineData("C:\\x\\a#1.fetial", "file:///C:/x/a%231.fetial")]
    public void Uri_APath_IsAReference(string path, string expected) => Assert.Equal(expected, SarifText.Uri(path));

    [Fact]
    public void Escaped_BracesAndLinks_AreNoPlaceholders() => Assert.Equal("{{0}} [x\\](1)", SarifText.Escaped("{0} [x](1)"));

    private static bool IsShown(char c) =>
        c is '\t' or '\n' || (c >= ' ' && c is not ((>= '\u007F' and < '\u00A0') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
}
