using Fetial.Checks;
using Fetial.Findings;
using Fetial.Semantics;
using Fetial.Syntax;
using Fetial.Tests.Checks;
using Fetial.Tests.Semantics;

namespace Fetial.Tests.Docs;

/// <summary>Every code is one, is explained, and is raised by a test.</summary>
public sealed class CatalogueTests
{
    private static IEnumerable<CatalogueEntry> Entries =>
        SyntaxErrors.Entries.Concat(BindingErrors.Entries).Concat(Check.All.SelectMany(c => c.Codes)).Append(StaleAcceptanceCheck.Entry);

    [Fact]
    public void Entries_AllSources_HaveCodesOfTheirOwn()
    {
        var twice = Entries.GroupBy(e => e.Code).Where(g => g.Count() > 1).Select(g => g.Key);
        Assert.Equal([], twice);
        Assert.All(Entries, e => Assert.Matches("^F[1-9][0-9]{2}$", e.Code));
    }

    [Fact]
    public void Entries_EveryCode_IsExplainedInFourParts() =>
        Assert.All(Entries, e => Assert.All([e.Title, e.Explanation, e.HowToFix, e.Why], text => Assert.False(string.IsNullOrWhiteSpace(text), e.Code)));

    /// <summary>Codes of the parser have a malformed line of their own, beside the parser's tests.</summary>
    [Fact]
    public void Codes_OfBindingAndOfTheChecksOfThisFolder_AreRaisedByACase()
    {
        var raised = BindingErrorsTests.Codes.Concat(CheckTests.All.Where(c => c.Found).Select(c => c.Code)).ToHashSet(StringComparer.Ordinal);
        ICheck[] here = [new ContradictionCheck(), new CollisionCheck(), new AdversaryCheck(), new ContestedCheck(), new ExpectationCheck(),
            new BreachCheck(), new NonPartyCheck(), new DuplicateCheck(), new DoubleBookingCheck(), new ImpossibleDeadlineCheck(), new PriorityCycleCheck()];
        var codes = BindingErrors.Entries.Concat(here.SelectMany(c => c.Codes)).Append(StaleAcceptanceCheck.Entry).Select(e => e.Code);
        Assert.Equal([], codes.Where(c => !raised.Contains(c)));
        Assert.All(here, c => Assert.Contains(Check.All, a => a.GetType() == c.GetType()));
    }

    [Fact]
    public void Run_Findings_CarryCodesOfTheCatalogue()
    {
        var known = Entries.Select(e => e.Code).ToHashSet(StringComparer.Ordinal);
        var report = Check.Run(Repository.Load("finland-sweden", "ukraine"), default);
        Assert.All(report.Findings, f => Assert.Contains(f.Code, known));
    }
}
