using Fetial.Conditions;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>
/// What is known of the truth of atoms on days. Atoms of one wording share it, in whatever clauses they stand; where the words say something else in another text
/// ("either party"), for each text by itself.
/// </summary>
internal sealed class AtomTruths
{
    private readonly Dictionary<object, OfAtom> byAtom = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Text, bool DependsOnText), OfAtom> byWording = [];

    public OfAtom Of(Atom atom)
    {
        if (!byAtom.TryGetValue(atom, out var known))
        {
            var wording = (atom.Text, AtomKey.DependsOnText(atom));
            if (!byWording.TryGetValue(wording, out known))
            {
                byWording[wording] = known = new OfAtom(wording.Item2);
            }

            byAtom[atom] = known;
        }

        return known;
    }

    /// <summary>The truths of atoms of one wording.</summary>
    internal sealed class OfAtom(bool dependsOnText)
    {
        private readonly Dictionary<long, Truth> known = [];

        public Truth? Find(Instrument text, int day) => known.TryGetValue(Key(text, day), out var truth) ? truth : null;

        public void Keep(Instrument text, int day, Truth truth) => known[Key(text, day)] = truth;

        private long Key(Instrument text, int day) => ((long)(dependsOnText ? text.Index : -1) << 32) | (uint)day;
    }
}
