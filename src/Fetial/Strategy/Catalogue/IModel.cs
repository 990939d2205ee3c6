namespace Fetial.Strategy.Catalogue;

/// <summary>A model of the handbook as a calculator.</summary>
public interface IModel
{
    ModelCard Card { get; }

    /// <summary>Computes the model. The input holds a value for every parameter, each inside its range.</summary>
    ModelResult Run(ModelInput input);
}
