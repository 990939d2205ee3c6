using System.Text;
using Fetial.Checks;
using Fetial.Coverage;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Tests.Checks;

/// <summary>A portfolio of so many clauses that two threads check it gives what one thread gives, in the same order, each time.</summary>
public sealed class ManyClausesTests
{
    private const int Texts = 4100;
    private const int States = 60;

    [Fact]
    public void Check_OnTwoThreads_FindsWhatOneFinds()
    {
        var architecture = Portfolio.Load("many", Files());
        Assert.True(architecture.Commitments.Length > 20_000);
        var one = new Perspective(architecture, default);
        var expected = Check.All.SelectMany(c => c.Run(one)).Select(Line).Order(StringComparer.Ordinal).ToList();
        var first = Check.Run(architecture, default);
        var second = Check.Run(architecture, default);
        Assert.True(expected.Count > 100);
        Assert.True(first.Findings.Select(f => f.Kind).Distinct().Count() >= 3);
        Assert.Equal(expected, first.Findings.Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal(Dump.Findings(first), Dump.Findings(second));
    }

    [Fact]
    public void Cover_OfAllThreatsOnTwoThreads_GivesWhatEachThreatGivesAlone()
    {
        var perspective = new Perspective(Portfolio.Load("many", Files()), default);
        var of = perspective.Architecture.Actors.First(a => a.Name == Name(0));
        var together = Cover.Run(perspective, Question(of, null)).Answers;
        Assert.True(together.Length > 1);
        Assert.Contains(together, a => a.Promises.Length > 10);
        var attack = perspective.Architecture.Vocabulary.Verbs.First(v => v.Name == "attack");
        var anyState = new ActorSet(BearingMode.EachOf, null, [new ActorTerm(PartyKind.Any, null, ActorKind.State, [of], null, null, null)]);
        var act = new Act(attack, anyState, [new(new RoleKey(Role.Actor, 0), new ActorsFiller(ActorSet.Single(of)))], 0);
        var alone = Assert.Single(Cover.Run(perspective, Question(of, act)).Answers);
        Assert.Equal(Lines(alone), Lines(together.First(a => a.Threat == alone.Threat)));

        static CoverageQuestion Question(Actor of, Act? threat) =>
            new(new ExpectedCover(ActorSet.Single(of), threat, false, "", null, null, null, []), CoverageQuestion.ResponseLadder, Counting.Firm, [], 0);
        static IEnumerable<string> Lines(CoverageAnswer answer) =>
            answer.Promises.Select(g => $"{g.Clause.Id} {g.By} {g.Step} {g.Kind} {g.Days} {g.Why}").Concat(answer.Shortfalls.Select(f => $"{f.Clause.Id} {f.Reason} {f.Why}"))
                .Concat(answer.Areas.SelectMany(a => a.Intervals.Select(i => $"{a.Name} {i.Days} {i.Levels} {i.Evidence}")));
    }

    private static string Line(Finding f) => $"{f.Code} {f.Fingerprint} {f.Severity} {f.Certainty} {f.Title} {f.Message} {string.Join(' ', f.Clauses.Select(c => c.Id))} {f.Witness.Day}";

    private static List<SourceText> Files()
    {
        var random = new Random(11);
        var files = new List<SourceText> { new("states.fetial", string.Concat(Enumerable.Range(0, States).Select(i => $"state {Name(i)}\n")) + "researched to 2026-01-01\n") };
        for (var file = 0; file < 10; file++)
        {
            var text = new StringBuilder();
            for (var i = file; i < Texts; i += 10)
            {
                var (a, b) = (random.Next(States), random.Next(States - 1));
                b = b >= a ? b + 1 : b;
                text.Append($"instrument t{i}\n  by     {Name(a)}, {Name(b)}\n  force  treaty\n  signed 20{random.Next(10, 25)}-03-01\n  in force from 20{random.Next(10, 25)}-06-01 for {random.Next(1, 20)} years\n\n");
                for (var article = 0; article < 5; article++)
                {
                    text.Append($"article t{i}/{article}\n  who    {(article == 4 ? "every party" : Name(article % 2 == 0 ? a : b))}\n  {Act(random, Name(article % 2 == 0 ? b : a), article == 4)}\n");
                    text.Append(random.Next(4) == 0 ? $"  while  hostilities between {Name(a)} and {Name(random.Next(States))}\n\n" : "\n");
                }
            }

            files.Add(new SourceText($"texts-{file}.fetial", text.ToString()));
        }

        return files;
    }

    private static string Act(Random random, string other, bool both) => both ? "must   consult with each other" : random.Next(6) switch
    {
        0 => $"must   assist {other}",
        1 => $"must not assist {other}",
        2 => $"must   fund {other}\n  amount EUR {random.Next(1, 9)} bn",
        3 => $"must not attack {other}",
        4 => $"will   train {other}",
        _ => $"must   fund {other}",
    };

    private static string Name(int number) => $"{(char)('A' + (number / 26))}{(char)('a' + (number % 26))}ria";
}
