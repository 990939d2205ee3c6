using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>Articles that follow one another, bound together, with what was reported of them.</summary>
/// <param name="First">The number of the first clause among all.</param>
internal sealed record ArticleRun(int First, Commitment[] Clauses, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ContestedSlot> Contested)
{
    /// <summary>So many articles are one run, and one block of columns.</summary>
    private const int Length = 1024;

    /// <summary>All articles in runs, which two threads bind; in the order in which they are written.</summary>
    /// <param name="count">How many articles there are.</param>
    /// <param name="binder">Makes what binds the articles from a number on (inclusive) to another (exclusive), for one thread.</param>
    public static ArticleRun[] Bind(int count, Func<Func<int, int, ArticleRun>> binder)
    {
        var runs = new ArticleRun[(count + Length - 1) / Length];
        var next = -1;
        if (runs.Length < 2)
        {
            Work();
            return runs;
        }

        var helper = Task.Run(Work);
        Work();
        helper.GetAwaiter().GetResult();
        return runs;

        void Work()
        {
            var bind = binder();
            for (var run = Interlocked.Increment(ref next); run < runs.Length; run = Interlocked.Increment(ref next))
            {
                runs[run] = bind(run * Length, Math.Min(count, (run + 1) * Length));
            }
        }
    }
}
