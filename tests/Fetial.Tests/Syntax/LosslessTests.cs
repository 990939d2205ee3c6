using Fetial.Syntax;
using Fetial.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Syntax;

public sealed class LosslessTests
{
    private static readonly Config Checked = Config.QuickThrowOnFailure.WithMaxTest(1500);

    [Fact]
    public void Tokenize_AnyLine_LosesNothing() => Prop.ForAll(
        SourceGenerator.File,
        content =>
        {
            var text = new SourceText("any.fetial", content);
            return Enumerable.Range(0, text.LineCount).All(i =>
                string.Concat(Tokenizer.Tokenize(text, text.LineSpan(i)).Select(t => t.Text)) == text.Slice(text.LineSpan(i)));
        }).Check(Checked);

    [Fact]
    public void Parse_AnyText_KeepsEveryLine() => Prop.ForAll(
        SourceGenerator.File,
        content =>
        {
            var file = Cases.ParseText(content);
            var text = file.Text;
            return file.Lines.Length == text.LineCount && file.Lines.Select((line, i) =>
                line.Number == i + 1
                && string.Concat(line.Tokens.Select(t => t.Text)) == text.Slice(text.LineSpan(i))
                && line.Tokens.All(t => text.Slice(t.Span) == t.Text)).All(same => same);
        }).Check(Checked);

    [Fact]
    public void Parse_AnyText_LocatesEveryFindingInsideTheText() => Prop.ForAll(
        SourceGenerator.File,
        content =>
        {
            var file = Cases.ParseText(content);
            return file.Diagnostics.All(d =>
                d.Location.Line <= file.Text.LineCount && d.Location.Column <= file.Text.LineSpan(d.Location.Line - 1).Length + 1 && d.Location.Length >= 1);
        }).Check(Checked);

    [Fact]
    public void Format_AnyText_IsIdempotent() => Prop.ForAll(
        SourceGenerator.File,
        content =>
        {
            var once = Formatter.Format(Cases.ParseText(content));
            return Formatter.Format(Cases.ParseText(once)) == once;
        }).Check(Checked);

    [Fact]
    public void Format_AnyText_KeepsDeclarationsAndEvents() => Prop.ForAll(
        SourceGenerator.File,
        content =>
        {
            var before = Cases.ParseText(content);
            var after = Cases.ParseText(Formatter.Format(before));
            return Outline.Of(before).SequenceEqual(Outline.Of(after)) && Comments(before).SequenceEqual(Comments(after));
        }).Check(Checked);

    private static IEnumerable<string> Comments(FileSyntax file) => file.Lines
        .SelectMany(l => l.Tokens)
        .Where(t => t.Kind == TokenKind.Comment)
        .Select(t => t.Text.TrimEnd(' ', '\t', '\r'))
        .Order(StringComparer.Ordinal);
}
