namespace Fetial.Checks;

/// <summary>A check whose findings tell the clashes of <see cref="ClashBook"/> and rest on nothing else: over those that can be told together it finds what it finds about them among all.</summary>
public interface IClashCheck : ICheck;
