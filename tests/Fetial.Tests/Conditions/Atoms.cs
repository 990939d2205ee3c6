using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Conditions;

/// <summary>Atoms as the binder makes them, and random formulas over them.</summary>
internal sealed class Atoms
{
    private Atoms(Perspective perspective, Instrument instrument, ImmutableArray<Atom> all) => (Perspective, Instrument, All) = (perspective, instrument, all);

    public Perspective Perspective { get; }

    public Instrument Instrument { get; }

    public ImmutableArray<Atom> All { get; }

    public Gen<Formula> Formulas => Gen.Sized(size => Formula(Math.Min(size, 12)));

    /// <summary>Reads each condition in a clause of its own under one text, behind the declarations given.</summary>
    public static Atoms Read(string declarations, IEnumerable<string> conditions, Standpoint standpoint = default)
    {
        var clauses = conditions.Select((c, i) => $"article pact/c{i}\n  who every party\n  must demobilise\n  {(c.StartsWith("needs ", StringComparison.Ordinal) ? c : "when " + c)}\n");
        var perspective = TestPortfolio.See(declarations + string.Concat(clauses), standpoint);
        var instrument = perspective.Instruments.Single(i => i.Id == "pact");
        return new Atoms(perspective, instrument, [.. perspective.Commitments.Select(c => Assert.Single(ClauseCondition.Of(c).Atoms()))]);
    }

    private Gen<Formula> Formula(int size)
    {
        var atom = Gen.Choose(0, All.Length - 1).Select(i => (Formula)All[i]);
        if (size <= 1)
        {
            return atom;
        }

        var terms = Gen.Choose(0, 3).SelectMany(n => Formula(size / 3).ListOf(n));
        return Gen.Frequency(
            (1, atom),
            (3, terms.Select(t => (Formula)new AllOf([.. t]))),
            (3, terms.Select(t => (Formula)new AnyOf([.. t]))),
            (2, Formula(size / 2).Select(t => (Formula)new Negation(t))));
    }
}
