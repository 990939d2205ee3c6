using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>One check. It owns its codes and sees nothing but a perspective; it knows no case and no clock.</summary>
public interface ICheck
{
    IEnumerable<CatalogueEntry> Codes { get; }

    IEnumerable<Finding> Run(Perspective perspective);
}
