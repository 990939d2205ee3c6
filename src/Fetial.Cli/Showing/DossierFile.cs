using Fetial.Checks;
using Fetial.Cli.Options;
using Fetial.Cli.Reading;
using Fetial.Exchange.Reports.Html;
using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Showing;

/// <summary>The dossier of an actor as a page to hand on.</summary>
public static class DossierFile
{
    /// <param name="target">The name as it was typed.</param>
    public static string Of(LoadedPortfolio portfolio, Perspective view, string target, Actor actor)
    {
        var sheet = ReadBack.Dossier(view, actor, Check.Run(view).Findings);
        var name = target.Contains(' ', StringComparison.Ordinal) ? $"\"{target}\"" : target;
        return DossierPage.Write(view, sheet, Track.Run(view).Concerning(actor.Name), $"fetial show {name} {string.Join(' ', portfolio.Folders)}{StandpointWords.Of(view.Standpoint)} --format html");
    }
}
