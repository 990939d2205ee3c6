using Fetial.Syntax;

namespace Fetial.Tests.Syntax;

public sealed class FetialParserTests
{
    private static readonly FileSyntax Handbook = Cases.Parse("handbook.fetial");

    [Fact]
    public void Parse_Handbook_HasNoFindings()
    {
        Assert.Empty(Handbook.Diagnostics.Select(d => $"{d.Location} {d.Code} {d.Message} {d.Remedy}"));
        Assert.Equal(Handbook.Lines.Count(l => l.Kind == LineKind.Declaration), Handbook.Declarations.Length);
        Assert.Equal(9, Handbook.Events.Length);
        Assert.DoesNotContain(Handbook.Lines, l => l.Kind == LineKind.Malformed);
    }

    [Fact]
    public void Parse_HeaderWithSlots_MakesThemSlots()
    {
        var border = Assert.Single(Cases.ParseText("border line 1980  of Ostmark  at 1980-01-01").Declarations);
        Assert.Equal("line 1980", border.Name.Text);
        Assert.Equal(["of", "at"], border.Slots.Select(s => s.Name));
    }

    [Fact]
    public void Parse_ClassMembers_ComeAfterAGapOrAColon()
    {
        var file = Cases.ParseText("class seaside states  A, B\nclass others: every state except A, B");
        Assert.Equal(["seaside states", "others"], file.Declarations.Select(d => d.Name.Text));
        var members = file.Declarations.Select(d => Assert.IsType<PartiesValue>(d.Slot("member")?.Value).Parties.Parties).ToList();
        Assert.Equal(["A", "B"], members[0].Select(p => p.Name.Text));
        Assert.Equal(["A", "B"], Assert.Single(members[1]).Except.Select(p => p.Text));
    }

    [Fact]
    public void Parse_VerbNamedLikeASlot_KeepsItsName() =>
        Assert.Equal("take note", Assert.Single(Cases.ParseText("verb take note\n  hostile").Declarations).Name.Text);

    [Fact]
    public void Parse_SlotsBelowAMalformedHeader_GoToNobody()
    {
        var file = Cases.ParseText("article p/c1\n  must supply grain\narticl p/c2\n  must not supply grain\n  mst\narticle p/c3\n  may supply grain");
        Assert.Equal("F104", Assert.Single(file.Diagnostics).Code);
        Assert.Equal(["must", "may"], file.Declarations.SelectMany(d => d.Slots).Select(s => s.Name));
        Assert.Equal([3, 4, 5], file.Lines.Where(l => l.Kind == LineKind.Malformed).Select(l => l.Number));
    }

    [Fact]
    public void Parse_BetweenInCondition_KeepsItsAnd()
    {
        var condition = Condition("warfare between A and B and not p/c1 is kept");
        var and = Assert.IsType<AndSyntax>(condition);
        Assert.Equal("warfare between A and B", Assert.IsType<SentenceAtom>(and.Terms[0]).Sentence.Text);
        Assert.Equal("kept", Assert.IsType<StateAtom>(Assert.IsType<NotSyntax>(and.Terms[1]).Term).State);
    }

    [Fact]
    public void Parse_QuantifiedCondition_CutsNamesFromThePhrase()
    {
        var atom = Assert.IsType<QuantifiedAtom>(Condition("any 2 of Ostmark, Norland and Vestland attack Sealand"));
        Assert.Equal(2, atom.Number);
        Assert.Equal(["Ostmark", "Norland", "Vestland"], atom.Of.Parties.Select(p => p.Name.Text));
        Assert.Equal("attack Sealand", atom.Phrase.Text);
    }

    [Theory]
    [InlineData("at least EUR 7.1 bn per year", 7_100_000_000, null, "EUR", false, "", "year")]
    [InlineData("0.5 % of GDP of Latvia per year", 0.5, null, null, true, "GDP of Latvia", "year")]
    [InlineData("between 15000 and 30000 persons", 15000, 30000, null, false, "persons", null)]
    [InlineData("40000 tonnes of seed grain", 40000, null, null, false, "tonnes of seed grain", null)]
    public void Parse_Amount_ReadsEveryPart(string amount, double number, int? upper, string? currency, bool percent, string unit, string? per)
    {
        var read = Assert.IsType<AmountValue>(Slot("amount", amount).Value).Amount;
        Assert.Equal(((decimal)number, (decimal?)upper, currency, percent, unit, per), (read.Number, read.Upper, read.Currency, read.Percent, read.Unit.Text, read.Per));
    }

    [Theory]
    [InlineData("unknown", AmountAbsence.Unknown)]
    [InlineData("none stated", AmountAbsence.NoneStated)]
    public void Parse_AbsentAmount_HasNoNumber(string amount, AmountAbsence absence)
    {
        var read = Assert.IsType<AmountValue>(Slot("amount", amount).Value).Amount;
        Assert.Equal((absence, null), (read.Absence, read.Number));
    }

    [Fact]
    public void Parse_Event_CutsItsTails()
    {
        var read = Assert.Single(Cases.ParseText("not 2022-08-20T08:30+02:00  A delivers 5 carts to B  under p/c1 as q1 according to x, y [z]").Events);
        Assert.True(read.Denied);
        Assert.Equal((8, 30, 120), (read.When.First.Hour, read.When.First.Minute, read.When.First.OffsetMinutes));
        Assert.Equal("A delivers 5 carts to B", read.Sentence.Text);
        Assert.Equal(["under", "as", "according to"], read.Tails.Select(t => t.Name));
        Assert.Equal("z", Assert.Single(read.Cites).Source.Text);
    }

    [Fact]
    public void Parse_FromWithTo_BecomesTwoSlots() =>
        Assert.Equal(["from", "to"], Assert.Single(Cases.ParseText("article p/c\n  from 2019-06-01 to 2029-05-31").Declarations).Slots.Select(s => s.Name));

    [Fact]
    public void Parse_PlaceWithExceptions_KeepsThemApart()
    {
        var place = Assert.Single(Assert.IsType<PlaceValue>(Slot("where", "A within line 1 controlled by B except C, D").Value).Places);
        Assert.Equal(("A", "line 1", "B"), (place.Name.Text, place.Within?.Text, place.ControlledBy?.Text));
        Assert.Equal(["C", "D"], place.Except.Select(e => e.Name.Text));
    }

    [Theory]
    [InlineData("  when ", "A attacks B and ", "A attacks B")]
    [InlineData("  who ", "A, ", "B")]
    [InlineData("  who every state except ", "A, ", "B")]
    [InlineData("  where A except ", "B within C, ", "D")]
    [InlineData("  must x ", "[a, \"p\"] ", "[b]")]
    [InlineData("  must x [a, ", "p, ", "q]")]
    [InlineData("  needs ", "consent of A and ", "consent of B")]
    public void Parse_TwiceAsLongALine_TakesTwiceTheWork(string start, string part, string end)
    {
        string Line(int parts) => "article p/c\n" + start + string.Concat(Enumerable.Repeat(part, parts)) + end;
        _ = Work(Line(10));
        Assert.InRange((double)Work(Line(4000)) / Work(Line(2000)), 1.5, 2.6);
    }

    [Fact]
    public void Parse_TwiceAsManyLines_TakesTwiceTheWork()
    {
        var content = Cases.Read("handbook.fetial");
        Assert.InRange((double)Work(string.Concat(Enumerable.Repeat(content, 40))) / Work(string.Concat(Enumerable.Repeat(content, 20))), 1.5, 2.6);
    }

    /// <summary>Work counted in allocated bytes, which repeat from run to run, and not in time, which does not.</summary>
    private static long Work(string content)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = Cases.ParseText(content);
        Assert.Empty(file.Diagnostics);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static SlotSyntax Slot(string name, string value)
    {
        var file = Cases.ParseText($"article p/c\n  {name} {value}");
        Assert.Empty(file.Diagnostics);
        return Assert.Single(Assert.Single(file.Declarations).Slots);
    }

    private static ConditionSyntax Condition(string text) => Assert.IsType<ConditionValue>(Slot("when", text).Value).Condition;
}
