using System.Collections.Immutable;
using Fetial.Exchange.Import;

namespace Fetial.Exchange.Rosters;

/// <summary>The text that a data set became, in its canonical layout, and the account of its rows.</summary>
public sealed record RosterResult(ImmutableArray<ImportedFile> Files, RosterReport Report);
