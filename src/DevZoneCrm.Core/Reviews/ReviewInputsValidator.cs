using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews;

public sealed class ReviewInputsValidator : AbstractValidator<ReviewInputs>
{
    private const decimal MostPercent = 100m;
    private const decimal MostEnergy = 100m;

    public ReviewInputsValidator()
    {
        RuleFor(i => i.NetAssets).QuantityUpTo(ReviewInputs.MaxYuan);
        RuleFor(i => i.FixedInvestment).QuantityUpTo(ReviewInputs.MaxYuan);
        RuleFor(i => i.RegisteredCapital).QuantityUpTo(ReviewInputs.MaxYuan);
        RuleFor(i => i.ResearchPercent).Must(v => v is null or (>= 0 and <= MostPercent)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MostPercent));
        RuleFor(i => i.EnergyPerWan).Must(v => v is null or (>= 0 and <= MostEnergy)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, MostEnergy));
        RuleFor(i => i.BuildMonths).Must(v => v is null or (>= 1 and <= ReviewInputs.MaxMonths)).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 1, ReviewInputs.MaxMonths));
        RuleFor(i => i.TechnologyNote).OptionalText(ReviewInputs.MaxTextLength);
        RuleFor(i => i.EnvironmentNote).OptionalText(ReviewInputs.MaxTextLength);
        RuleFor(i => i.SafetyNote).OptionalText(ReviewInputs.MaxTextLength);
        RuleFor(i => i.ReadinessNote).OptionalText(ReviewInputs.MaxTextLength);
    }
}
