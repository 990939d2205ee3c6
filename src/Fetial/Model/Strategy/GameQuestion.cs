using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>A model of the handbook to be run beside a question, with values that may have ranges: <c>game crisis-signalling WB -2.7 from -2.9 to -2.5</c>.</summary>
public sealed record GameQuestion(string Model, ImmutableArray<KeyValuePair<string, Figure>> Values, SourceLocation Location);
