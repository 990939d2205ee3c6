using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Conditions;

public sealed class KeyHoldersTests
{
    private const string Declarations = """
        state A
        state B
        state C
        state D
        organisation League  admits by consensus
          decides by consensus
          member A, B
          member C  from 2020-01-01
        organisation Club  admits by majority
          member A, B, C
        body Court
        researched to 2022-12-31
        instrument pact
          by A, B
          signed 2015-01-01
        2021-05-01  A demobilises

        """;

    private static readonly string[] Conditions =
    [
        "A attacks B", "A ceases fire with B", "D joins League", "D joins Club", "membership of D in League", "needs consent of A, B", "needs approval by Court",
        "needs money voted by any 2 of A, B, C", "any 2 of A, B, C ratify pact", "every of A, B ratifies pact", "undefined \"all is well\"", "undefined \"so found\" decided by Court",
        "A demobilises", "League sanctions D", "any state attacks D", "needs consent of any member of Club", "undefined \"seen\" decided by any member of League",
    ];

    private static readonly Atoms Read = Atoms.Read(Declarations, Conditions);
    private static readonly KeyHolders Keys = new(Read.Perspective);
    private static readonly Config Checked = Config.QuickThrowOnFailure.WithMaxTest(1500);

    private static Arbitrary<ActorMask> Groups =>
        Gen.Choose(0, (1 << Read.Perspective.Architecture.Actors.Length) - 1).Select(FromBits).ToArbitrary();

    public static TheoryData<string, string, string, bool> Admissions => new()
    {
        { "2019-12-31", "D joins League", "D, A, B", true },
        { "2019-12-31", "D joins League", "D, A", false },
        { "2019-12-31", "D joins League", "A, B", false },
        { "2020-01-01", "D joins League", "D, A, B", false },
        { "2020-01-01", "D joins League", "D, A, B, C", true },
        { "2020-01-01", "League admits D", "D, A, B, C", true },
        { "2020-01-01", "League admits D", "D, A, C", false },
        { "2020-01-01", "membership of D in League", "D, A, B, C", true },
        { "2020-01-01", "membership of D in League", "A, B, C", false },
        // A membership that holds is kept up by the member alone: only it can leave.
        { "2020-01-01", "membership of A in League", "", false },
        { "2020-01-01", "membership of A in League", "A", true },
        { "2020-01-01", "D joins Club", "D, A, B", true },
        { "2020-01-01", "D joins Club", "D, A", false },
        { "2020-01-01", "A ceases fire with B", "A, B", true },
        { "2020-01-01", "A ceases fire with B", "A, C, D", false },
        { "2020-01-01", "League sanctions D", "League, A, B, C", true },
        { "2020-01-01", "League sanctions D", "League, A, B", false },
        { "2020-01-01", "A demobilises", "B, C", false },
        { "2021-05-01", "A demobilises", "", true },
        { "2020-01-01", "any state attacks D", "C", true },
        { "2020-01-01", "any 2 of A, B, C ratify pact", "A, C", true },
        { "2020-01-01", "any 2 of A, B, C ratify pact", "A, D", false },
        { "2020-01-01", "every of A, B ratifies pact", "A, C", false },
        { "2020-01-01", "undefined \"so found\" decided by Court", "A", false },
        { "2020-01-01", "undefined \"so found\" decided by Court", "Court", true },
        { "2020-01-01", "needs consent of any member of Club", "B", true },
        { "2020-01-01", "needs consent of any member of Club", "D", false },
        { "2020-01-01", "needs consent of every member of Club", "B", false },
        { "2020-01-01", "needs consent of every member of Club", "A, B, C", true },
        { "2020-01-01", "any member of Club attacks D", "C", true },
        { "2020-01-01", "every member of Club attacks D", "C", false },
    };

    /// <summary>One member alone decides where any may, and none alone where all must, also where one portfolio says both.</summary>
    [Fact]
    public void CanBringAbout_AnyAndEveryMemberInOnePortfolio_AreToldApart()
    {
        var read = Atoms.Read(Declarations, ["undefined \"one\" decided by every member of Club", "undefined \"two\" decided by any member of Club"]);
        var keys = new KeyHolders(read.Perspective);
        var one = ActorMask.Single(read.Perspective.Architecture.FindActor("B")?.Index ?? throw new InvalidOperationException("declared above"));
        Assert.False(keys.CanBringAbout(read.All[0], read.Instrument, one, None));
        Assert.True(keys.CanBringAbout(read.All[1], read.Instrument, one, None));
    }

    /// <summary>Who can bring a thing about is read from the holders of its verb and the members at the date.</summary>
    [Theory]
    [MemberData(nameof(Admissions))]
    public void CanBringAbout_NamedGroupAtADate_IsAsTheHoldersSay(string date, string condition, string group, bool expected)
    {
        var read = Atoms.Read(Declarations, [condition], new Standpoint(TestPortfolio.Day(date), null, null, null));
        var names = group.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        var mask = ActorMask.Of(names.Select(n => read.Perspective.Architecture.FindActor(n)?.Index ?? throw new ArgumentException(n)));
        Assert.Equal(expected, new KeyHolders(read.Perspective).CanBringAbout(read.All[0], read.Instrument, mask, None));
    }

    [Fact]
    public void CanPrevent_AnyGroup_IsThatTheOthersCannotBringItAbout() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        Groups,
        (formula, group) => Keys.CanPrevent(formula, Read.Instrument, group, None) == !Brings(formula, Keys.Everybody().Except(group))).Check(Checked);

    /// <summary>A second telling of the definition: atoms by the group or, under an odd number of negations, by its complement.</summary>
    [Fact]
    public void CanBringAbout_AnyFormula_AgreesWithASecondEvaluator() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        Groups,
        (formula, group) => Keys.CanBringAbout(formula, Read.Instrument, group, None) == Brings(formula, group)).Check(Checked);

    /// <summary>The written form says of every group what the holders say; save that what a text leaves open stays open where it is denied.</summary>
    [Fact]
    public void KeyForms_AnyFormula_AgreeWithTheHolders() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        Groups,
        (formula, group) => formula.Atoms().Any(a => a is OpenAtom { DecidedBy: null }) || new KeyForms(Read.Perspective, Read.Perspective.AsOf).Of(formula, Read.Instrument, static (_, _) => null).IsMet(group, openIsMet: true)
            == Keys.CanBringAbout(formula, Read.Instrument, group, None)).Check(Checked);

    [Fact]
    public void CanBringAbout_MoreActors_NeverLess() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        Groups,
        Groups,
        (formula, one, two) => (!Keys.CanBringAbout(formula, Read.Instrument, one, None) || Keys.CanBringAbout(formula, Read.Instrument, one.Union(two), None))
            && (!Keys.CanPrevent(formula, Read.Instrument, one, None) || Keys.CanPrevent(formula, Read.Instrument, one.Union(two), None))).Check(Checked);

    [Fact]
    public void CanBringAbout_Negation_IsPreventing() => Prop.ForAll(
        Read.Formulas.ToArbitrary(),
        Groups,
        (formula, group) =>
        {
            var not = new Negation(formula);
            return Keys.CanBringAbout(not, Read.Instrument, group, None) == Keys.CanPrevent(formula, Read.Instrument, group, None)
                && Keys.CanPrevent(not, Read.Instrument, group, None) == Keys.CanBringAbout(formula, Read.Instrument, group, None)
                && Keys.CanBringAbout(new Negation(not), Read.Instrument, group, None) == Keys.CanBringAbout(formula, Read.Instrument, group, None);
        }).Check(Checked);

    [Fact]
    public void Vetoes_Accession_AreTheApplicantAndEveryMember() =>
        Assert.Equal(["A", "B", "C", "D"], Keys.Vetoes(Read.All[2], Read.Instrument, None).Select(a => a.Name));

    private static bool None(Atom atom) => false;

    private static bool Brings(Formula formula, ActorMask group) => formula switch
    {
        AllOf all => all.Terms.All(t => Brings(t, group)),
        AnyOf any => any.Terms.Any(t => Brings(t, group)),
        Negation not => !Brings(not.Term, Keys.Everybody().Except(group)),
        _ => Keys.CanBringAbout(formula, Read.Instrument, group, None),
    };

    private static ActorMask FromBits(int bits) => ActorMask.Of(Enumerable.Range(0, 31).Where(i => (bits & (1 << i)) != 0));

    /// <summary>How often a condition is looked at, for ten times as many actors of which one has a veto.</summary>
    [Fact]
    public void Vetoes_TenTimesTheActors_AsksLittleMore()
    {
        Assert.True(Asked(400) <= 2 * Asked(40), $"{Asked(40)} and {Asked(400)}");

        static int Asked(int actors)
        {
            var read = Atoms.Read(string.Concat(Enumerable.Range(0, actors).Select(i => $"state S{i}\n")) + "researched to 2022-12-31\ninstrument pact\n  by S1, S2\n  signed 2015-01-01\n", ["needs consent of S7"]);
            var asked = 0;
            var vetoes = new KeyHolders(read.Perspective).Vetoes(read.All[0], read.Instrument, _ =>
            {
                asked++;
                return false;
            });
            Assert.Equal(["S7"], vetoes.Select(v => v.Name));
            return asked;
        }
    }
}
