using DevZoneCrm.Core.Common.Validation;
using FluentValidation;

namespace DevZoneCrm.Core.Events.GetEventMonths;

public sealed class GetEventMonthsValidator : AbstractValidator<GetEventMonthsQuery>
{
    private const int First = 1990;
    private const int Last = 2100;

    public GetEventMonthsValidator() => RuleFor(q => q.Year).Between(First, Last);
}
