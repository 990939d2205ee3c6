using System.Collections.Immutable;
using Fetial.Cli.Reading;
using Fetial.Coverage;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Covering;

/// <summary>Who owes what to whom, for programs; docs/schema/pairs-1.json holds it to its word.</summary>
internal static class PairsJson
{
    public const string Schema = "fetial.pairs/1";

    public static void Write(TextWriter output, LoadedPortfolio portfolio, CoverRequest request, Perspective view, ImmutableArray<OwedSpell> spells) =>
        JsonPage.Write(output, Schema, portfolio, view, json =>
        {
            json.WriteString("ladder", request.Ladder);
            json.Array("spells", spells, spell => json.Object(() =>
            {
                json.WriteString("fromActor", spell.From.Name);
                json.WriteString("toActor", spell.To.Name);
                json.WriteString("kind", spell.Kind);
                json.WriteString("start", Calendar.Text(Math.Max(spell.Start, 0)));
                json.WriteString("end", spell.End is { } end ? Calendar.Text(end) : null);
                json.Strings("clauses", spell.Clauses);
            }));
        });
}
