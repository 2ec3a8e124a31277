using DevZoneCrm.Core.Common.Errors;
using DevZoneCrm.Core.Common.Validation;
using DevZoneCrm.Core.Targets.Domain;
using FluentValidation;

namespace DevZoneCrm.Core.Targets.SetTarget;

public sealed class SetTargetValidator : AbstractValidator<SetTargetCommand>
{
    private const int Decimals = 2;

    public SetTargetValidator()
    {
        RuleFor(c => c.Year).Between(Target.MinYear, Target.MaxYear);
        RuleFor(c => c.Metric).Must(text => TargetMetricParser.Parse(text) is not null).WithMessage(c => ErrorTexts.Of(TargetErrors.MetricUnknown, c.Metric));
        RuleFor(c => c.Value).Must((command, value) => TargetMetricParser.Parse(command.Metric) is not { } metric || (value >= 0 && value <= metric.Most))
            .WithMessage(c => ErrorTexts.Of("Validation.OutOfRange", 0, TargetMetricParser.Parse(c.Metric)!.Most))
            .Must(value => decimal.Round(value, Decimals) == value).WithMessage(_ => ErrorTexts.Of("Validation.Decimals", Decimals));
        RuleFor(c => c.Version).Must(version => version >= 0).WithMessage(_ => ErrorTexts.Of("Validation.OutOfRange", 0, long.MaxValue));
    }
}
