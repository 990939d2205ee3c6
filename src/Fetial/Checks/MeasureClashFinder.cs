using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>A floor above a ceiling on one measure of one owner, whoever owes it (design, "Collision").</summary>
public sealed class MeasureClashFinder(Perspective perspective)
{
    private readonly MeasureBounds bounds = perspective.Shared(static p => new MeasureBounds(p));

    public IEnumerable<Clash> Find()
    {
        foreach (var group in bounds.Groups)
        {
            foreach (var ceiling in group)
            {
                foreach (var floor in group)
                {
                    if (ceiling.Result.Clause.Id != floor.Result.Clause.Id && floor.Bound.Floor > ceiling.Bound.Ceiling && bounds.Together(floor.Result, ceiling.Result) is { } clash)
                    {
                        yield return clash;
                    }
                }
            }
        }
    }
}
