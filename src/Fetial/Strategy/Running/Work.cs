namespace Fetial.Strategy.Running;

/// <summary>
/// How long work speaks to whoever started it: it tells how far it is, and stops where it is told to. The default is silent and never stops. Neither changes
/// a result.
/// </summary>
/// <param name="Told">Called now and then, in order, from the thread that works; null for nobody.</param>
/// <param name="Stop">Ends the work with an <see cref="OperationCanceledException"/>, which leaves no result.</param>
public readonly record struct Work(Action<WorkDone>? Told, CancellationToken Stop)
{
    /// <summary>Tells how much of one kind of work is done.</summary>
    /// <param name="what">The kind, as in <see cref="WorkLoad"/>.</param>
    /// <exception cref="OperationCanceledException">The work was told to stop.</exception>
    public void Tell(string what, long done)
    {
        Stop.ThrowIfCancellationRequested();
        Told?.Invoke(new(what, done));
    }
}
