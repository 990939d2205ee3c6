namespace Fetial.Strategy.Running;

/// <summary>How far one kind of work is.</summary>
/// <param name="What">The kind, as in <see cref="WorkLoad"/>.</param>
/// <param name="Done">Units done, from 0 to the total of the load.</param>
public readonly record struct WorkDone(string What, long Done);
