using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>How a promise binds: word, force and standing beside each other. They are never multiplied or ranked as one.</summary>
public readonly record struct Bindingness(Word Word, Force Force, Standing Standing);
