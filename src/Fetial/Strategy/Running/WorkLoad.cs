namespace Fetial.Strategy.Running;

/// <summary>How much there is to do of one kind of work, known before it begins.</summary>
/// <param name="What">The kind in words, such as <c>packages</c>; unique within a run.</param>
/// <param name="Total">Units; an upper bound where the work may find that it needs fewer.</param>
public readonly record struct WorkLoad(string What, long Total);
