using System.Collections.Immutable;
using System.Text.Json;
using Fetial.Cli.Covering;
using Fetial.Strategy.Games;

namespace Fetial.Cli.Strategies;

/// <summary>Declared games for programs: part of schemas that hold a question.</summary>
internal static class GamesJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<GameAnswer> games) => json.Array("games", games, game => json.Object(() =>
    {
        json.WriteString("model", game.Card.Name);
        json.WriteString("sentence", game.AtValues?.Sentence);
        json.WriteString("fault", game.Fault);
        json.WriteNumber("corners", game.Corners);
        json.WriteNumber("failed", game.Failed);
        json.Array("results", game.Parts, part => json.Object(() =>
        {
            json.WriteString("key", part.Key);
            json.WriteString("meaning", part.Meaning);
            DeterJson.Number(json, "value", part.Value ?? double.NaN);
            DeterJson.Number(json, "least", part.Least ?? double.NaN);
            DeterJson.Number(json, "most", part.Most ?? double.NaN);
            json.Strings("words", part.Words);
            json.WriteNumber("seenInCorners", part.Seen);
        }));
    }));
}
