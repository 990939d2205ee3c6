using System.Collections.Immutable;
using System.Globalization;
using Fetial.Model.Strategy;
using Fetial.Strategy.Catalogue;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>Models of the handbook beside a question: <c>game NAME key N from N to N, key N</c>.</summary>
public sealed partial class Binder
{
    private ImmutableArray<GameQuestion> GamesOf(DeclarationSyntax declaration)
    {
        var games = ImmutableArray.CreateBuilder<GameQuestion>();
        foreach (var slot in declaration.SlotsNamed("game").Where(IsActive))
        {
            if (slot.Value is PhraseValue phrase && BindGame(slot, phrase) is { } game)
            {
                games.Add(game);
            }
        }

        return games.ToImmutable();
    }

    private GameQuestion? BindGame(SlotSyntax slot, PhraseValue phrase)
    {
        var reader = new StatementReader(phrase.Phrase.Tokens, slot.Span);
        var name = reader.TakeOf(TokenKind.Word)?.Text ?? "";
        if (Models.Find(name) is not { } model)
        {
            Report(BindingErrors.UnknownId("model", name, At(slot.Span), Nearest.Find(name, Models.All.Select(m => m.Card.Name))));
            return null;
        }

        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, Figure>>();
        while (!reader.IsAtEnd)
        {
            var key = Words(reader.Until(t => t.Kind is TokenKind.Number or TokenKind.Comma));
            if (reader.TakeFigure() is not { } figure)
            {
                Report(StrategyErrors.Unreadable("game", reader.Rest, "NAME KEY N from N to N, KEY N, …", At(reader.Here)));
                return null;
            }

            if (Checked(figure, key, double.NegativeInfinity, double.PositiveInfinity, TextOf(Tail(slot, "because")), Citations(slot.Cites, slot.Tails), slot.Span) is not { } found)
            {
                return null;
            }

            values.Add(new(key, found));
            reader.TakeComma();
        }

        return Fits(model.Card, values, slot.Span) ? new(name, values.ToImmutable(), At(slot.Span)) : null;
    }

    /// <summary>Whether the model takes these values, both ends of each range included; else the first fault is reported.</summary>
    private bool Fits(ModelCard card, IReadOnlyList<KeyValuePair<string, Figure>> values, TextSpan span)
    {
        foreach (var pick in new Func<Figure, double>[] { f => f.Value, f => f.Low, f => f.High })
        {
            var given = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (key, figure) in values)
            {
                given[key] = pick(figure).ToString("R", CultureInfo.InvariantCulture);
            }

            if (ModelInput.Read(card, given).Faults is [var fault, ..])
            {
                Report(StrategyErrors.GameDoesNotFit(card.Name, fault.Message, At(span)));
                return false;
            }
        }

        return true;
    }
}
