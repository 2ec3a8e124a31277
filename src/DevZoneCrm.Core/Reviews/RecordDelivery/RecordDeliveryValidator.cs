using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Reviews.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Reviews.RecordDelivery;

public sealed class RecordDeliveryValidator : AbstractValidator<RecordDeliveryCommand>
{
    public RecordDeliveryValidator()
    {
        RuleFor(c => c.Promise).KnownValue();
        RuleFor(c => c.Actual).Between(0m, ReviewDelivery.MaxActual);
        RuleFor(c => c.AsOf).BusinessDate();
        RuleFor(c => c.Source).RequiredText(ReviewDelivery.MaxSourceLength);
    }
}
