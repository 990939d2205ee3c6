using System.Collections.Immutable;

namespace Fetial.Strategy.Catalogue;

/// <summary>Every model of the handbook, in its order.</summary>
public static class Models
{
    public static ImmutableArray<IModel> All =>
    [
        new ExtendedDeterrenceModel(), new HonouringModel(), new SecurityDilemmaModel(), new UnilateralDeterrenceModel(), new MutualDeterrenceModel(),
        new ManyGuarantorsModel(), new CrisisSignallingModel(), new BargainingRangeModel(), new UltimatumModel(), new TwoTypeUltimatumModel(),
        new PreventiveWarModel(), new DeliveryWindowModel(), new SignalsModel(), new CommitmentContractModel(), new AssuranceModel(), new SelectionEffectModel(),
        new ConditionalPromiseModel(), new PerishableOfferModel(), new WarDurationModel(), new RecordModel(), new OpenPromiseModel(), new EmpiricalBayesModel(),
        new PackagesModel(), new WinsetModel(), new RatificationChanceModel(), new CompromiseModelCard(), new ExpectedUtilityExhibit(),
        new RatificationClockModel(), new LongestOfManyModel(), new HoldOutModel(), new BaselineModel(), new CrisisChoiceModel(), new TwoByTwoModel(),
        new MinimalSetsModel(), new PolicyComparisonModel(), new SecurityGameModel(),
    ];

    public static IModel? Find(string name) => All.FirstOrDefault(m => m.Card.Name == name);
}
