using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Clauses and texts of a perspective by their ids; made once.</summary>
public sealed class TextIndex
{
    private readonly Dictionary<string, Commitment> clauses;
    private readonly Dictionary<string, Instrument> texts;

    private TextIndex(Perspective perspective)
    {
        clauses = perspective.Commitments.ToDictionary(c => c.Id, StringComparer.Ordinal);
        texts = perspective.Instruments.ToDictionary(i => i.Id, StringComparer.Ordinal);
    }

    public static TextIndex Of(Perspective perspective) => perspective.Shared(static p => new TextIndex(p));

    public Commitment? Clause(string id) => clauses.GetValueOrDefault(id);

    public Instrument? Text(string id) => texts.GetValueOrDefault(id);
}
