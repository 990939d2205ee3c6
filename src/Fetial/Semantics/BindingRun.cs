using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>Declarations of one kind that follow one another, bound together, with what was reported of them.</summary>
/// <typeparam name="T">What they are bound to.</typeparam>
/// <param name="First">The number of the first of them among all that count.</param>
internal sealed record BindingRun<T>(int First, T[] Bound, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ContestedSlot> Contested)
{
    /// <summary>So many declarations are one run, and so many clauses one block of columns.</summary>
    private const int Length = 1024;

    /// <summary>All declarations in runs, which two threads bind; in the order in which they are written.</summary>
    /// <param name="count">How many declarations there are.</param>
    /// <param name="binder">Makes what binds the declarations from a number on (inclusive) to another (exclusive), for one thread.</param>
    public static BindingRun<T>[] Bind(int count, Func<Func<int, int, BindingRun<T>>> binder)
    {
        var runs = new BindingRun<T>[(count + Length - 1) / Length];
        TwoThreads.Share(runs.Length, () =>
        {
            var bind = binder();
            return run => runs[run] = bind(run * Length, Math.Min(count, (run + 1) * Length));
        });
        return runs;
    }
}
