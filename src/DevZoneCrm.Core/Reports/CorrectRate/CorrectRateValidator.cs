using FluentValidation;

namespace DevZoneCrm.Core.Reports.CorrectRate;

public sealed class CorrectRateValidator : AbstractValidator<CorrectRateCommand>
{
    public CorrectRateValidator() => RuleFor(c => c.Rate).YuanPerDollar();
}
