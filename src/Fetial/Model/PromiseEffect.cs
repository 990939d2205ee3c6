namespace Fetial.Model;

/// <summary>What a promise is said to do to the war that it is made in (models.md, section 5).</summary>
public enum PromiseEffect
{
    /// <summary>The challenger fights on because of the promise's condition.</summary>
    Prolongs,

    /// <summary>The challenger stops because of the promise, and would fight on without it.</summary>
    Ends,

    /// <summary>The promise weighs the same in war and in peace.</summary>
    IsNeutral,
}
