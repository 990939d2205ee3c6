using System.Collections.Immutable;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Packages;
using Fetial.Strategy.Running;

namespace Fetial.Strategy.Deterrence;

/// <summary>
/// The smallest packages of help that suffice everywhere inside the ranges of one or several cases (models.md, section 10). "Sufficient" means under these
/// ranges and no more.
/// </summary>
public static class DeterrencePackages
{
    /// <summary>Up to this many packages, all are asked; beyond, more must never be worse by the form of the model.</summary>
    public const int MostAsked = 1 << 16;

    /// <summary>The name of the load of <see cref="Of"/>.</summary>
    public const string Asking = "packages";

    /// <summary>How many packages there are of these effects: what <see cref="Of"/> asks at most.</summary>
    public static double Count(ImmutableArray<GuarantorCase> guarantors) => guarantors.Aggregate(1.0, (all, g) => all * (g.Grades.Length + 1));

    /// <param name="cases">The same guarantors in the same order, one case per scenario; a package must suffice in all.</param>
    /// <param name="robust">Everywhere inside the ranges; else at the values stated.</param>
    /// <param name="work">Told how often sufficiency was asked.</param>
    /// <param name="load">The name of the load that is told.</param>
    /// <exception cref="ArgumentException">Too many packages where a resource lowers the value of restraint, so that nothing may be left out.</exception>
    public static DeterrencePackageReport Of(ImmutableArray<DeterrenceCase> cases, bool robust, Work work = default, string load = Asking)
    {
        var guarantors = cases[0].Guarantors;
        ImmutableArray<int> levels = [.. guarantors.Select(g => g.Grades.Length + 1)];
        var told = 0L;
        bool Suffices(ReadOnlySpan<int> package)
        {
            if ((++told & 1023) == 0)
            {
                work.Tell(load, told);
            }

            foreach (var question in cases)
            {
                var some = With(question, package);
                if (!Tie.IsAtLeast(robust ? some.Least : some.Margin, 0))
                {
                    return false;
                }
            }

            return true;
        }

        var count = Count(guarantors);
        var search = new PackageSearch(levels, Suffices);
        var canHarm = cases.Any(c => c.Guarantors.Any(g => g.Unsettles.High > 0));
        SufficientPackages found;
        if (count <= MostAsked)
        {
            found = search.Checked();
        }
        else if (canHarm)
        {
            throw new ArgumentException($"There are {count:0} packages, and some resources lower the value of restraint, so none may be left out; ask about fewer at a time.");
        }
        else if (levels.All(l => l == 2) && levels.Length <= 64)
        {
            var sets = new SufficientSets(levels.Length, set => Suffices([.. Enumerable.Range(0, levels.Length).Select(i => (int)((set >> i) & 1))]));
            found = new(null, [.. sets.Minimal().Select(set => Enumerable.Range(0, levels.Length).Select(i => (int)((set >> i) & 1)).ToImmutableArray())], sets.Asked);
        }
        else
        {
            found = search.Staircase();
        }

        return new(
            found.Fault, count <= MostAsked, found.Asked,
            [.. found.Minimal.Select(m => new DeterrencePackage(m, [.. m.Select((level, i) => level == 0 ? 0 : guarantors[i].Grades[level - 1])], Price(guarantors, m)))]);
    }

    /// <summary>The case with each guarantor's help at a level; level 0 leaves it out.</summary>
    public static DeterrenceCase With(DeterrenceCase question, ReadOnlySpan<int> package)
    {
        var some = ImmutableArray.CreateBuilder<GuarantorCase>();
        for (var i = 0; i < package.Length; i++)
        {
            if (package[i] > 0)
            {
                some.Add(question.Guarantors[i].Part(question.Guarantors[i].Grades[package[i] - 1]));
            }
        }

        return question with { Guarantors = some.ToImmutable() };
    }

    private static double? Price(ImmutableArray<GuarantorCase> guarantors, ImmutableArray<int> package)
    {
        var sum = 0.0;
        for (var i = 0; i < package.Length; i++)
        {
            if (package[i] == 0)
            {
                continue;
            }

            if (guarantors[i].Price is not { } price)
            {
                return null;
            }

            sum += price * guarantors[i].Grades[package[i] - 1];
        }

        return sum;
    }
}
