namespace Fetial;

/// <summary>Work in numbered parts, each with a place of its own for what it finds, so that it does not matter which of two threads does which.</summary>
internal static class TwoThreads
{
    /// <summary>Does all parts; one alone is done on the thread that asks.</summary>
    /// <param name="parts">How many there are; they are numbered from 0.</param>
    /// <param name="worker">Makes what does parts one after the other on one thread; called once for each.</param>
    public static void Share(int parts, Func<Action<int>> worker)
    {
        var next = -1;
        if (parts < 2)
        {
            Work();
            return;
        }

        var helper = Task.Run(Work);
        Work();
        helper.GetAwaiter().GetResult();

        void Work()
        {
            var work = worker();
            for (var part = Interlocked.Increment(ref next); part < parts; part = Interlocked.Increment(ref next))
            {
                work(part);
            }
        }
    }
}
